// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the facts that a pack declares. */
final class FactsSection {
    private static final List<String> KEYS =
            List.of("type", "label", "ask", "alterable", "orNone", "codes", "viewOf", "unit");
    private static final ImmutableMap<FactType<?>, Function<String, DeclaredFact<?, ?>>> PLAIN =
            ImmutableMap.<FactType<?>, Function<String, DeclaredFact<?, ?>>>builder()
                    .put(FactType.YES_NO, Fact::yesNo)
                    .put(FactType.WHOLE_NUMBER, Fact::wholeNumber)
                    .put(FactType.DECIMAL, Fact::decimal)
                    .put(FactType.AREA, Fact::area)
                    .put(FactType.LENGTH, Fact::length)
                    .put(FactType.SHARE, Fact::share)
                    .put(FactType.YEAR, Fact::year)
                    .put(FactType.DATE, Fact::date)
                    .put(FactType.CODE, id -> Fact.code(id))
                    .put(FactType.CODES, id -> Fact.codes(id))
                    .put(FactType.TEXT, Fact::text)
                    .buildOrThrow();

    private final Names names;
    private final Shapes shapes;
    private final Problems problems;
    private final RulePack.Builder pack;
    private final Map<String, Fields> views = new LinkedHashMap<>();

    FactsSection(Names names, Shapes shapes, Problems problems, RulePack.Builder pack) {
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
        this.pack = pack;
    }

    /** Returns whether a fact is computed from another, as of a date. */
    boolean hasViews() {
        return !views.isEmpty();
    }

    void read(Node node) {
        Map<String, Optional<? extends Fact<?>>> read = new LinkedHashMap<>();
        for (Node.Entry entry :
                shapes.map(node, "", "`facts`").map(Node.Mapping::entries).orElse(List.of())) {
            Optional<String> name = newName(entry.key(), names, shapes, problems);
            if (name.isEmpty()) {
                continue;
            }
            String where = names.id(name.get());
            Optional<Fields> fields = shapes.map(entry.value(), where, "fact `" + name.get() + "`")
                    .map(map -> new Fields(map, where, "fact `" + name.get() + "`", problems, KEYS));
            names.declareBroken(name.get());
            if (fields.isPresent() && fields.get().find("viewOf").isPresent()) {
                views.put(name.get(), fields.get());
                read.put(name.get(), Optional.empty());
            } else if (fields.isPresent()) {
                Optional<? extends Fact<?>> fact = plain(where, fields.get());
                fact.ifPresent(names::declare);
                read.put(name.get(), fact);
            }
        }
        views.forEach((name, fields) -> read.put(name, view(names.id(name), fields)));
        for (Optional<? extends Fact<?>> fact : read.values()) {
            fact.ifPresent(pack::fact);
            fact.ifPresent(names::declare);
        }
    }

    /** Returns a name that nothing else has yet. */
    static Optional<String> newName(Node.Scalar key, Names names, Shapes shapes, Problems problems) {
        Optional<Node.Scalar> name = shapes.name(key, "", "the name of a fact or question");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String text = key.text();
        if (Codes.RESERVED.contains(text)) {
            problems.add(
                    ProblemCode.RESERVED_WORD,
                    "",
                    key,
                    "`" + text + "` means something else in a pack; choose another word");
            names.declareBroken(text);
            return Optional.empty();
        }
        if (names.isTaken(text)) {
            problems.add(
                    ProblemCode.REPEATED_NAME, "", key, "`" + text + "` is the name of a fact already; choose another");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<? extends Fact<?>> plain(String where, Fields fields) {
        Optional<FactType<?>> type = type(where, fields);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean coded = type.get() == FactType.CODE || type.get() == FactType.CODES;
        if (!coded) {
            fields.refuse("codes", "it is for codes and sets of codes");
        }
        if (type.get() == FactType.CODES) {
            fields.refuse("orNone", "a set of codes can always be empty");
        }
        unit(where, fields, type.get());
        Optional<Node> codes = fields.find("codes").filter(node -> coded);
        if (codes.isPresent()) {
            return new Codes(shapes, problems)
                    .read(codes.get(), where, "`codes`", false)
                    .map(known -> coded(where, type.get(), known, fields));
        }
        Function<String, DeclaredFact<?, ?>> maker = PLAIN.get(type.get());
        return Optional.ofNullable(maker).map(make -> declared(make.apply(where), where, fields));
    }

    private Optional<FactType<?>> type(String where, Fields fields) {
        Optional<Node.Scalar> name = fields.require("type").flatMap(node -> shapes.text(node, where, "`type`"));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String text = name.get().text();
        List<String> known = FactType.all().stream().map(FactType::typeName).toList();
        Optional<FactType<?>> type = FactType.all().stream()
                .filter(candidate -> candidate.typeName().equals(text))
                .findFirst();
        if (type.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_TYPE,
                    where,
                    name.get(),
                    "unknown type " + Problems.quote(text) + "; the types are " + Problems.listing(known)
                            + problems.hint(text, known));
        }
        return type;
    }

    private void unit(String where, Fields fields, FactType<?> type) {
        fields.find("unit").ifPresent(node -> shapes.text(node, where, "`unit`"));
        if (type != FactType.WHOLE_NUMBER) {
            fields.refuse("unit", "it is for whole numbers; a quantity is written with its unit");
        }
    }

    private Fact<?> coded(String id, FactType<?> type, Map<String, Optional<Wording>> codes, Fields fields) {
        String[] list = codes.keySet().toArray(new String[0]);
        if (type == FactType.CODE) {
            CodeFact fact = Fact.code(id, list);
            for (Map.Entry<String, Optional<Wording>> code : codes.entrySet()) {
                fact = code.getValue().isPresent()
                        ? fact.calling(code.getKey(), code.getValue().get())
                        : fact;
            }
            return declared(fact, id, fields);
        }
        CodesFact fact = Fact.codes(id, list);
        for (Map.Entry<String, Optional<Wording>> code : codes.entrySet()) {
            fact = code.getValue().isPresent()
                    ? fact.calling(code.getKey(), code.getValue().get())
                    : fact;
        }
        return declared(fact, id, fields);
    }

    private Optional<? extends Fact<?>> view(String where, Fields fields) {
        Optional<FactType<?>> type = type(where, fields);
        fields.refuse("codes", "it is for codes and sets of codes");
        fields.refuse("orNone", "a view is none where the fact is that it is computed from");
        fields.refuse("alterable", "a view changes with the fact that it is computed from");
        if (type.isPresent()) {
            unit(where, fields, type.get());
        }
        Optional<Node.Scalar> base = fields.find("viewOf").flatMap(node -> shapes.text(node, where, "`viewOf`"));
        if (type.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        if (type.get() != FactType.WHOLE_NUMBER) {
            fields.refuse("viewOf", "years since another fact are a whole number");
            return Optional.empty();
        }
        return base(base.get(), where).map(year -> declared(Fact.yearsSince(where, year), where, fields));
    }

    private Optional<YearFact> base(Node.Scalar name, String where) {
        boolean view = views.containsKey(name.text());
        Optional<Fact<?>> fact = view ? Optional.empty() : names.fact(name, where);
        if (fact.isPresent() && fact.get() instanceof YearFact year) {
            return Optional.of(year);
        }
        if (view || fact.isPresent()) {
            FactType<?> type = view ? FactType.WHOLE_NUMBER : fact.get().type();
            problems.add(
                    ProblemCode.TYPE_MISMATCH,
                    where,
                    name,
                    "`viewOf` must name a year fact but " + Problems.quote(name.text()) + " is " + Texts.kind(type));
        }
        return Optional.empty();
    }

    private DeclaredFact<?, ?> declared(DeclaredFact<?, ?> plain, String where, Fields fields) {
        DeclaredFact<?, ?> fact = plain;
        Optional<Wording> label = fields.find("label").flatMap(node -> shapes.wording(node, where, "`label`"));
        if (label.isPresent()) {
            fact = fact.labelled(label.get());
        }
        Optional<Wording> ask = fields.find("ask").flatMap(node -> shapes.wording(node, where, "`ask`"));
        if (ask.isPresent()) {
            fact = fact.asking(ask.get());
        }
        if (fields.find("alterable")
                .filter(node -> shapes.yes(node, where, "`alterable`"))
                .isPresent()) {
            fact = fact.alterable();
        }
        boolean orNone = fields.find("orNone")
                .filter(node -> shapes.yes(node, where, "`orNone`"))
                .isPresent();
        return orNone && fact.type() != FactType.CODES && fact.view().isEmpty() ? fact.orNone() : fact;
    }
}
