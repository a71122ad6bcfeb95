// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.json.TreeReader.TooDeepException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads values of one type from GeoJSON texts.
 *
 * @param <T> the type of the values
 */
final class GeoText<T extends HeritageValue> {
    private final Pass<T> pass;

    /**
     * Makes what takes the features of a text and hands on values.
     *
     * @param <T> the type of the values
     */
    interface Pass<T> {
        GeoFeatures.Taker taker(Problems problems, Consumer<T> taken);
    }

    /** A text that can be read again from its beginning. */
    interface Source {
        Reader open() throws IOException;
    }

    GeoText(Pass<T> pass) {
        this.pass = pass;
    }

    /** Reads all values; where the text names its coordinate system behind the features, it is read again in that. */
    GeoJsonReading<T> all(Source source) throws IOException {
        List<T> values = new ArrayList<>();
        Problems problems = new Problems();
        GeoReference late = read(source, GeoReference.USUAL, problems, values::add);
        if (late != null) {
            values.clear();
            problems.clear();
            read(source, late, problems, values::add);
        }
        return new GeoJsonReading<>(values, problems.listed());
    }

    private @Nullable GeoReference read(Source source, GeoReference reference, Problems problems, Consumer<T> taken)
            throws IOException {
        try (Reader reader = source.open()) {
            return read(reader, reference, problems, taken);
        }
    }

    /** Reads all values of a text that is there once; where it names its coordinate system behind the features, there are none. */
    GeoJsonReading<T> once(InputStream stream) throws IOException {
        List<T> values = new ArrayList<>();
        Problems problems = new Problems();
        GeoReference late = read(reader(stream), GeoReference.USUAL, problems, values::add);
        return new GeoJsonReading<>(late == null ? values : ImmutableList.of(), problems.listed());
    }

    /** Hands on the values one by one; returns what is wrong. */
    List<JsonProblem> each(InputStream stream, Consumer<T> taken) throws IOException {
        Problems problems = new Problems();
        read(reader(stream), GeoReference.USUAL, problems, taken);
        return problems.listed();
    }

    static Reader reader(InputStream stream) {
        return new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
    }

    /** Returns what the coordinates should have been read in, or null; of a text that is no JSON to its end, what was taken stays taken. */
    private @Nullable GeoReference read(Reader source, GeoReference reference, Problems problems, Consumer<T> taken)
            throws IOException {
        try (JsonParser parser =
                HeritageJson.FACTORY.createParser(ObjectReadContext.empty(), HeritageJson.withoutMark(source))) {
            if (parser.nextToken() == null) {
                problems.add(new JsonProblem("", 1, 1, "nothing", "text must be a JSON object"));
                return null;
            }
            GeoFeatures.Taker taker = pass.taker(problems, taken);
            GeoFeatures features = new GeoFeatures(
                    new TreeReader(new Jackson3Tokens(parser), "", problems), reference, problems, taker);
            Node root = features.read();
            HeritageJson.checkEnd(parser, problems);
            taker.end(root);
            return features.late();
        } catch (TooDeepException e) {
            problems.add(e.problem);
        } catch (CharacterCodingException e) {
            problems.add(HeritageJson.notUtf8());
        } catch (JacksonException e) {
            problems.add(HeritageJson.notJson(e));
        }
        return null;
    }
}
