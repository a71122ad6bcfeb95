// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import io.github.heritagekit.rules.read.PackReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The main job: reads the shipped inventory, decides every site and part of it, and prints what came of it and why.
 *
 * <p>Run it by {@code mvn -q -Pdemo}. System properties turn it: {@code -Dsite=…} explains another site, {@code -Dlang=zh}
 * speaks Chinese, {@code -Djson} prints the assessments as JSON and nothing else, {@code -DasOf=2020-01-01} asks of another
 * day, {@code -Dpack=FILE} asks another pack.
 */
public final class Demo {
    /** Everything went well. */
    static final int DONE = 0;
    /** What was asked for cannot be done; the error stream says why. */
    static final int REFUSED = 2;

    private static final List<String> OPTIONS = List.of("site", "lang", "json", "asOf", "pack");
    private static final List<Question<?>> QUESTIONS =
            List.of(Packs.CLASSIFICATION, Packs.MANAGEMENT_REGIME, Packs.RELIC_TRAITS, Packs.OVERLOOKED);

    private Demo() {}

    /** Runs the demo as the system properties say. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(options(), isColourful(), out, err);
        out.flush();
        err.flush();
        if (code != DONE) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    // .mvn/jvm.config asks for the console of java.base, which is null without a terminal on newer JDKs, too
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isColourful() {
        return System.console() != null
                && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
    }

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        for (String name : OPTIONS) {
            Optional.ofNullable(System.getProperty(name)).ifPresent(value -> options.put(name, value));
        }
        return options;
    }

    /** Runs the demo with the options, by name, and returns the exit code. */
    static int run(Map<String, String> options, boolean colour, PrintStream out, PrintStream err) {
        try {
            return run(Settings.of(options, colour), out, err);
        } catch (UsageException e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    /** Runs the demo and returns the exit code. */
    static int run(Settings settings, PrintStream out, PrintStream err) {
        try {
            output(settings).forEach(out::println);
            return DONE;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private static List<String> output(Settings settings) throws UsageException {
        RulePack pack = pack(settings);
        AssetRegister register = Inventory.read();
        Optional<HeritageAsset> named = Optional.empty();
        if (settings.site().isPresent()) {
            named = Optional.of(new SiteFinder(register).find(settings.site().get()));
        }
        Decisions decisions = Decisions.of(pack, register, settings.asOf());
        if (settings.json()) {
            return AssessmentReport.lines(asked(decisions, named), settings.language());
        }
        HeritageAsset explained = named.orElseGet(() -> DemoReport.wellDecided(decisions));
        return DemoReport.lines(decisions, explained, settings);
    }

    /** Returns the decisions on the asset named and its parts, or on all. */
    private static List<Decisions.Decision> asked(Decisions decisions, Optional<HeritageAsset> named) {
        if (named.isEmpty()) {
            return decisions.all();
        }
        List<Decisions.Decision> asked = new ArrayList<>();
        asked.add(decisions.on(named.get().id()));
        asked.addAll(decisions.partsOf(named.get()));
        return asked;
    }

    private static RulePack pack(Settings settings) throws UsageException {
        Optional<String> file = settings.pack();
        RulePack pack = file.isPresent() ? read(file.get()) : Packs.renewalForum();
        for (Question<?> question : QUESTIONS) {
            if (!pack.questions().contains(question)) {
                throw new UsageException("pack " + pack + " must declare the question `" + question
                        + "` with the answers " + String.join(", ", question.codes()) + "; its questions are "
                        + String.join(", ", ids(pack)));
            }
        }
        if (pack.inForce().contains(settings.asOf()) != DateRange.Containment.YES) {
            throw new UsageException(
                    "pack " + pack + " is in force " + pack.inForce() + " but was asked as of " + settings.asOf());
        }
        return pack;
    }

    private static List<String> ids(RulePack pack) {
        return pack.questions().stream().map(Question::id).toList();
    }

    private static RulePack read(String file) throws UsageException {
        try {
            return PackReader.standard().read(Path.of(file));
        } catch (InvalidRulePackException e) {
            throw new UsageException(e.getMessage());
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UsageException("pack file `" + file + "` was not found");
        } catch (IOException e) {
            throw new UsageException("pack file `" + file + "` could not be read: " + e.getMessage());
        }
    }
}
