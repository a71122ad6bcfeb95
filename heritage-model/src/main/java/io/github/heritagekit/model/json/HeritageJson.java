// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.json.TreeReader.TooDeepException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes registers of assets, and single values, as JSON.
 *
 * <p>A register is an object with the number of its format, which is 1, and its assets; {@link #schema()} describes it. Reading is
 * strict: a field that is not known, stands twice or has the wrong form is an error, and so is text behind the end or a value nested
 * deeper than 64; all such errors are reported at once. A field that is not known but has a namespace in its name, such as {@code acme:floodRisk}, is kept as an extension by
 * registers, assets, designations, sources, people and periods of use; every other object refuses it: findings and sets, names and
 * other wordings, links, official items, bearers, citations, and the object that holds the designations of an asset.
 * Writing is canonical: equal values give the same bytes everywhere, with two blanks an indent and one value a line.
 *
 * <p>What is not known is left out; it is read as "not recorded, since nobody looked". Applications that have a mapper of Jackson add {@link HeritageModule} or {@link
 * HeritageJackson2Module} to it instead.
 */
public final class HeritageJson {
    /** Streams are closed by who opened them. */
    static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private static final String SCHEMA = "heritage-1.schema.json";
    private static final int LARGEST_BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Document<AssetRegister> REGISTER = FormTable.document(AssetRegister.class);

    private HeritageJson() {}

    /**
     * Returns the JSON Schema (draft 2020-12) of all that is read and written here, as text; editors and other programs can check
     * files with it before this library reads them.
     *
     * <p>The whole, {@code urn:heritagekit:json:heritage-1}, describes a register. A type that is read alone is described by its
     * simple name: {@code urn:heritagekit:json:heritage-1#/$defs/Designation}; findings about any value by {@code Finding}, about
     * an area by {@code FindingOfArea}; sets by {@code SetFinding} and {@code SetFindingOfUseKind}. In the jar the schema is the
     * resource {@code io/github/heritagekit/model/json/heritage-1.schema.json}.
     *
     * <p>What the reader takes, the schema takes, but for blanks and digits that nobody writes. The reader is stricter where a schema
     * cannot look: whether links lead anywhere, ranges begin before they end, a member is in and out of a set, statements of a dispute differ, a field stands twice,
     * a whole number is written as {@code 1.0}, or extensions are nested too deep.
     */
    public static String schema() {
        try (InputStream resource = HeritageJson.class.getResourceAsStream(SCHEMA)) {
            if (resource == null) {
                throw new IllegalStateException("jar must hold " + SCHEMA + " but does not");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a register from a file in UTF-8.
     *
     * @throws InvalidHeritageJsonException if it holds no register
     * @throws IOException if it cannot be read
     */
    public static AssetRegister read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads a register from a stream in UTF-8 to its end; the caller closes it. Assets are read one by one, so that a large register
     * takes little more memory than its assets do.
     *
     * @throws InvalidHeritageJsonException if it holds no register
     * @throws IOException if it cannot be read
     */
    public static AssetRegister read(InputStream stream) throws IOException {
        return read(REGISTER, new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), LARGEST_BUFFER);
    }

    /**
     * Reads a register from a text.
     *
     * @throws InvalidHeritageJsonException if it holds no register
     */
    public static AssetRegister read(String text) {
        return read(text, REGISTER);
    }

    /**
     * Reads one value from a text: an asset, a designation, a finding's source.
     *
     * @throws InvalidHeritageJsonException if it holds no such value
     * @throws IllegalArgumentException if values of the type have no form of their own, as findings, whose form depends on what they are about
     */
    public static <T extends HeritageValue> T read(String text, Class<T> type) {
        return read(text, FormTable.document(type));
    }

    private static <T> T read(String text, Document<T> document) {
        try {
            return read(document, new StringReader(text), text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Document<T> document, Reader source, int length) throws IOException {
        Problems problems = new Problems();
        T value = null;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), withoutMark(source, length))) {
            value = read(document, parser, problems);
        } catch (CharacterCodingException e) {
            problems.addOnly(notUtf8());
        } catch (JacksonException e) {
            problems.addOnly(notJson(e));
        }
        if (value == null || !problems.isEmpty()) {
            throw problems.exception();
        }
        return value;
    }

    static Reader withoutMark(Reader source) throws IOException {
        return withoutMark(source, LARGEST_BUFFER);
    }

    private static Reader withoutMark(Reader source, int length) throws IOException {
        BufferedReader reader = new BufferedReader(source, Math.min(length, LARGEST_BUFFER) + 1);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static <T> @Nullable T read(Document<T> document, JsonParser parser, Problems problems) {
        if (parser.nextToken() == null) {
            problems.add(new JsonProblem("", 1, 1, "nothing", "text must be a JSON object"));
            return null;
        }
        try {
            T value = document.read(new TreeReader(new Jackson3Tokens(parser), "", problems), problems);
            checkEnd(parser, problems);
            return value;
        } catch (TooDeepException e) {
            problems.add(e.problem);
            return null;
        }
    }

    static void checkEnd(JsonParser parser, Problems problems) {
        TokenStreamLocation at;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            at = parser.currentTokenLocation();
        } catch (JacksonException e) {
            at = e.getLocation();
        }
        problems.add(new JsonProblem(
                "",
                at.getLineNr(),
                at.getColumnNr(),
                "more text behind the end",
                "text must be one JSON object and nothing else"));
    }

    static JsonProblem notUtf8() {
        return new JsonProblem("", 1, 1, "bytes that are not UTF-8", "text must be JSON in UTF-8");
    }

    static JsonProblem notJson(JacksonException e) throws IOException {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            if (cause instanceof CharacterCodingException) {
                return notUtf8();
            }
            throw cause;
        }
        TokenStreamLocation at = e.getLocation();
        return new JsonProblem(
                "",
                at == null ? 1 : Math.max(1, at.getLineNr()),
                at == null ? 1 : Math.max(1, at.getColumnNr()),
                withoutAdvice(e.getOriginalMessage()),
                "text must be JSON");
    }

    /** What the parser says it found; what it says behind the colon is advice about its own settings. */
    private static String withoutAdvice(String message) {
        int colon = message.indexOf(": ");
        String found = colon < 0 ? message : message.substring(0, colon);
        return Character.toLowerCase(found.charAt(0)) + found.substring(1);
    }

    /**
     * Returns a value as text, in the form that the reader takes, with a line break at the end.
     *
     * @throws IllegalArgumentException if values of its type have no form of their own
     */
    public static String write(HeritageValue value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.append('\n').toString();
    }

    /**
     * Writes a value to a stream in UTF-8, in the form that the reader takes, with a line break at the end; the caller closes the stream.
     *
     * @throws IllegalArgumentException if values of its type have no form of their own
     * @throws IOException if it cannot be written
     */
    public static void write(HeritageValue value, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            write(value, writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.append('\n').flush();
    }

    private static void write(HeritageValue value, Appendable out) {
        TextSink sink = new TextSink(out);
        FormTable.documentOf(value).write(value, sink);
        sink.flush();
    }
}
