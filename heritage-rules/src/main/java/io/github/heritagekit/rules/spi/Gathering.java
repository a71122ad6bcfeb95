// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import io.github.heritagekit.rules.read.PackReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** Gathers contributions, and everything that is wrong with them. <b>Not thread-safe.</b> */
final class Gathering {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*");
    private static final int MOST_BROKEN = 100;
    private static final VersionOrder VERSIONS = new VersionOrder();
    private static final String LIBRARY = "the library itself";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, NamedTest<?>> tests = new TreeMap<>();
    private final Map<String, Contributions.Reading<?>> readings = new TreeMap<>();
    private final List<RulePack> packs = new ArrayList<>();
    private final Map<String, String> givers = new LinkedHashMap<>();

    /** Returns the providers that a class loader finds; those that it names and that cannot be made are told. */
    <P extends Contribution> List<P> found(Class<P> service, ClassLoader loader) {
        List<P> found = new ArrayList<>();
        Iterator<P> all =
                ServiceLoader.load(service, requireNonNull(loader, "loader")).iterator();
        int broken = 0;
        boolean more = true;
        while (more && broken < MOST_BROKEN) {
            try {
                more = all.hasNext();
                if (more) {
                    found.add(all.next());
                }
            } catch (Throwable e) {
                broken++;
                broken(service, survivable(e));
            }
        }
        return found;
    }

    private void broken(Class<?> service, Throwable e) {
        Throwable cause = e.getCause();
        boolean told = e instanceof ServiceConfigurationError;
        String why = cause == null ? "" : ": " + survivable(cause);
        add("provider-broken", service.getName(), (told ? e.getMessage() : e.toString()) + why);
    }

    /** Returns what was thrown; what ends the machine, such as want of memory, is thrown on. */
    private static Throwable survivable(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
        return thrown;
    }

    /** Returns what the providers give; one that is of several kinds stands in each list it was found for. */
    Contributions of(
            Collection<? extends NamedTestProvider> ofTests,
            Collection<? extends FactReaderProvider<?>> ofReaders,
            Collection<? extends RulePackProvider> ofPacks) {
        sorted(ofTests).forEach(this::tests);
        sorted(ofReaders).forEach(this::reading);
        PackReader reader = packs(sorted(ofPacks));
        if (!problems.isEmpty()) {
            throw new InvalidContributionsException(problems);
        }
        packs.sort(Comparator.comparing(RulePack::id).thenComparing(RulePack::version, VERSIONS));
        return new Contributions(packs, tests.values(), readings.values(), reader);
    }

    private static <P> List<P> sorted(Collection<? extends P> providers) {
        List<P> sorted = new ArrayList<>(providers);
        sorted.sort(Comparator.comparing(Gathering::name));
        return sorted;
    }

    private static String name(Object provider) {
        return provider.getClass().getName();
    }

    private void add(String code, String where, String message) {
        problems.add(Problem.of(code, where, message));
    }

    private void failed(Object provider, String what, Throwable e) {
        add("provider-failed", name(provider), "`" + name(provider) + "` failed to give its " + what + ": " + e);
    }

    private void tests(NamedTestProvider provider) {
        try {
            for (NamedTest<?> test : List.copyOf(provider.tests())) {
                if (isNew("test", test.id(), name(provider))) {
                    tests.put(test.id(), test);
                }
            }
        } catch (Throwable e) {
            failed(provider, "tests", survivable(e));
        }
    }

    private <S> void reading(FactReaderProvider<S> provider) {
        try {
            String id = requireNonNull(provider.id(), "id");
            if (!ID.matcher(id).matches()) {
                add(
                        "bad-id",
                        name(provider),
                        "id of the reader of `" + name(provider) + "` must be a namespace and a name such as"
                                + " `riverside/survey-card` but was `" + id + "`");
            } else if (isNew("reader", id, name(provider))) {
                Class<S> subject = requireNonNull(provider.subject(), "subject");
                readings.put(
                        id,
                        new Contributions.Reading<>(
                                id, subject, requireNonNull(provider.reader(), "reader"), name(provider)));
            }
        } catch (Throwable e) {
            failed(provider, "reader", survivable(e));
        }
    }

    /** A contribution of an id that somebody else gave already is told. */
    private boolean isNew(String what, String id, String giver) {
        String other = givers.putIfAbsent(what + " " + id, giver);
        if (other == null) {
            return true;
        }
        String message = other.equals(giver)
                ? what + " `" + id + "` must be given once but `" + giver + "` gives it twice"
                : what + " `" + id + "` must be given once but is given by `" + other + "` and by `" + giver + "`";
        add("repeated-" + what, giver, message);
        return false;
    }

    /** Packs that use others wait until those are there, so that it does not matter who is asked first. */
    private PackReader packs(List<RulePackProvider> providers) {
        PackReader reader = PackReader.standard();
        for (NamedTest<?> test : tests.values()) {
            reader = reader.withTest(test);
        }
        RulePack shipped = Packs.renewalForum();
        reader = reader.withPack(shipped);
        givers.put("pack " + shipped.id(), LIBRARY);
        givers.put("pack " + AssetFacts.VOCABULARY.id(), LIBRARY + ", as a vocabulary");
        List<RulePackProvider> waiting = providers;
        Map<RulePackProvider, InvalidRulePackException> reasons = new LinkedHashMap<>();
        int before;
        do {
            before = waiting.size();
            reasons.clear();
            for (RulePackProvider provider : waiting) {
                for (RulePack pack : newest(packs(provider, reader, reasons))) {
                    reader = reader.withPack(pack);
                }
            }
            waiting = new ArrayList<>(reasons.keySet());
        } while (!waiting.isEmpty() && waiting.size() < before);
        reasons.forEach((provider, reason) -> failed(provider, "packs", reason));
        return reader;
    }

    private static Collection<RulePack> newest(List<RulePack> given) {
        Map<String, RulePack> byId = new TreeMap<>();
        given.forEach(pack ->
                byId.merge(pack.id(), pack, BinaryOperator.maxBy(Comparator.comparing(RulePack::version, VERSIONS))));
        return byId.values();
    }

    private List<RulePack> packs(
            RulePackProvider provider, PackReader reader, Map<RulePackProvider, InvalidRulePackException> waiting) {
        List<RulePack> given = new ArrayList<>();
        try {
            for (RulePack pack : List.copyOf(provider.packs(reader))) {
                boolean edition = given.stream().anyMatch(other -> other.id().equals(pack.id()));
                if (edition || isNew("pack", pack.id(), name(provider))) {
                    given.add(pack);
                }
            }
            packs.addAll(given);
        } catch (InvalidRulePackException e) {
            boolean usesOthers =
                    e.problems().stream().anyMatch(problem -> problem.code().equals("unknown-vocabulary"));
            if (usesOthers) {
                waiting.put(provider, e);
            } else {
                failed(provider, "packs", e);
            }
        } catch (Throwable e) {
            failed(provider, "packs", survivable(e));
        }
        return given;
    }
}
