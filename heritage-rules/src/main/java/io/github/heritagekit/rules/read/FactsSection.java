// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the facts that a pack declares. */
final class FactsSection {
    static final String AT_COST = "at cost ";
    private static final List<String> KEYS =
            List.of("type", "label", "ask", "alterable", "orNone", "codes", "called", "domain", "viewOf", "unit");
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
    private final DomainSyntax domains;
    private final Map<String, Fields> views = new LinkedHashMap<>();

    /** Returns the fact of which only id and type are known; it may be none. */
    static Fact<?> plain(String id, FactType<?> type) {
        DeclaredFact<?, ?> fact = requireNonNull(PLAIN.get(type)).apply(id);
        return type == FactType.CODES ? fact : fact.orNone();
    }

    FactsSection(Names names, Shapes shapes, Problems problems, RulePack.Builder pack) {
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
        this.pack = pack;
        this.domains = new DomainSyntax(shapes, problems);
    }

    void read(Node node) {
        Map<String, Optional<? extends Fact<?>>> read = new LinkedHashMap<>();
        List<Node.Entry> entries =
                shapes.map(node, "", "`facts`").map(Node.Mapping::entries).orElse(List.of());
        Limits.check(entries, Limits.NAMES, node, "the pack", "facts", problems);
        for (Node.Entry entry : entries) {
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
        ViewSyntax syntax = new ViewSyntax(names, views.keySet(), shapes, problems);
        views.forEach((name, fields) -> read.put(name, view(names.id(name), fields, syntax)));
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
        if (!coded) {
            fields.refuse("called", "it is for open lists of codes");
        } else if (fields.find("codes").isPresent()) {
            fields.refuse("called", "it is for open lists; name the codes under `codes`");
        }
        if (type.get() == FactType.CODES) {
            fields.refuse("orNone", "a set of codes can always be empty");
        }
        boolean closed = fields.find("codes").isPresent();
        Optional<Node> codes = (closed ? fields.find("codes") : fields.find("called")).filter(node -> coded);
        if (codes.isPresent()) {
            return codes(codes.get(), where, closed)
                    .map(known -> coded(where, type.get(), known, closed, fields))
                    .map(fact -> declared(fact, where, fields));
        }
        Function<String, DeclaredFact<?, ?>> maker = PLAIN.get(type.get());
        return Optional.ofNullable(maker)
                .map(make -> declared(counted(make.apply(where), where, fields), where, fields));
    }

    private Optional<Map<String, Optional<Wording>>> codes(Node node, String where, boolean closed) {
        if (!closed && shapes.map(node, where, "`called`").isEmpty()) {
            return Optional.empty();
        }
        return new Codes(shapes, problems).read(node, where, closed ? "`codes`" : "`called`", false);
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

    /** Returns a whole number with what it counts. */
    private DeclaredFact<?, ?> counted(DeclaredFact<?, ?> fact, String where, Fields fields) {
        if (!(fact instanceof WholeNumberFact number)) {
            fields.refuse("unit", "it is for whole numbers; a quantity is written with its unit");
            return fact;
        }
        return fields.find("unit")
                .flatMap(node -> shapes.wording(node, where, "`unit`"))
                .map(number::countedIn)
                .orElse(number);
    }

    private DeclaredFact<?, ?> coded(
            String id, FactType<?> type, Map<String, Optional<Wording>> codes, boolean closed, Fields fields) {
        fields.refuse("unit", "it is for whole numbers; a quantity is written with its unit");
        String[] list = closed ? codes.keySet().toArray(new String[0]) : new String[0];
        if (type == FactType.CODE) {
            CodeFact fact = Fact.code(id, list);
            for (Map.Entry<String, Optional<Wording>> code : codes.entrySet()) {
                fact = code.getValue().isPresent()
                        ? fact.calling(code.getKey(), code.getValue().get())
                        : fact;
            }
            return fact;
        }
        CodesFact fact = Fact.codes(id, list);
        for (Map.Entry<String, Optional<Wording>> code : codes.entrySet()) {
            fact = code.getValue().isPresent()
                    ? fact.calling(code.getKey(), code.getValue().get())
                    : fact;
        }
        return fact;
    }

    private Optional<? extends Fact<?>> view(String where, Fields fields, ViewSyntax syntax) {
        Optional<FactType<?>> type = type(where, fields);
        fields.refuse("codes", "it is for codes and sets of codes");
        fields.refuse("called", "it is for open lists of codes");
        fields.refuse("orNone", "a view is none where the fact is that it is computed from");
        fields.refuse("alterable", "a view changes with the fact that it is computed from");
        if (type.isPresent() && type.get() != FactType.WHOLE_NUMBER) {
            fields.refuse("viewOf", "the time since another fact is a whole number");
            return Optional.empty();
        }
        Optional<View> view = syntax.read(where, fields);
        return type.flatMap(whole -> view.map(known -> declared(Fact.view(where, known), where, fields)));
    }

    /** Returns what altering a fact costs: nothing that is not alterable, 1 unless said; what is no such word is told. */
    private int cost(Node node, String where) {
        Optional<Node.Scalar> text = shapes.text(node, where, "`alterable`");
        if (text.isEmpty()) {
            return 0;
        }
        String word = text.get().text().strip();
        Integer cost = word.startsWith(AT_COST) ? Ints.tryParse(word.substring(AT_COST.length())) : null;
        if (word.equals("yes") || word.equals("true")) {
            return 1;
        }
        if (cost != null && cost > 0) {
            return cost;
        }
        if (!word.equals("no") && !word.equals("false")) {
            problems.add(
                    ProblemCode.BAD_TEXT,
                    where,
                    node,
                    "`alterable` must be `yes`, `no` or a cost of 1 or more such as `at cost 3` but is "
                            + Problems.quote(word));
        }
        return 0;
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
        int cost = fields.find("alterable").map(node -> cost(node, where)).orElse(0);
        fact = cost > 0 ? fact.alterable(cost) : fact;
        boolean orNone = fields.find("orNone")
                .filter(node -> shapes.yes(node, where, "`orNone`"))
                .isPresent();
        fact = orNone && fact.type() != FactType.CODES && fact.view().isEmpty() ? fact.orNone() : fact;
        return domains.read(fact, where, fields);
    }
}
