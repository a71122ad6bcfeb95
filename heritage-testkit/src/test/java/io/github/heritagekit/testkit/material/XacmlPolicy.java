// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.TextFact;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A policy of XACML 3.0 and a request, put into our words.
 *
 * <ul>
 *   <li>A rule becomes a rule, its effect the answer to one question, its target and condition what it asks. A policy becomes
 *       a pack; the policies of a set add rules to the same question, since none of them has a target of its own.
 *   <li>Deny-overrides becomes {@code strictest}, with Deny before Permit.
 *   <li>An attribute becomes a fact. Missing from the request it is unknown if it must be present, and none if it need not be.
 *   <li>The difference of two whole numbers, which no condition of ours computes, becomes a fact read from both; it is missing
 *       if one of them is.
 *   <li>Decided is Permit or Deny, silent NotApplicable, open Indeterminate.
 * </ul>
 */
final class XacmlPolicy {
    static final ChoiceQuestion<String> ACCESS =
            ChoiceQuestion.of("request/access", "Deny", "Permit").resolvedBy(Resolution.STRICTEST);
    private static final String DENY_OVERRIDES = ":deny-overrides";

    private final Map<String, String> request = new LinkedHashMap<>();
    private final List<RulePack> packs = new ArrayList<>();
    private Facts facts = Facts.onAnyDay();

    XacmlPolicy(Element policy, Element requested) {
        for (Element attribute : Xml.all(requested, "Attribute")) {
            request.put(attribute.getAttribute("AttributeId"), Xml.text(attribute, "AttributeValue"));
        }
        packs.add(RulePack.builder("request", "1").question(ACCESS).build());
        boolean set = policy.getLocalName().equals("PolicySet");
        if (set) {
            require(policy, "PolicyCombiningAlgId", DENY_OVERRIDES);
        }
        for (Element each : set ? Xml.children(policy, "Policy") : List.of(policy)) {
            packs.add(pack(each));
        }
    }

    Assessment<String> assess() {
        return RuleEngine.of(packs).assess(ACCESS, facts);
    }

    /** Returns the decision as XACML calls it. */
    String decision() {
        return assess().verdict()
                .<String>fold(
                        decided -> decided.answer(),
                        silent -> "NotApplicable",
                        contradictory -> "contradictory",
                        open -> "Indeterminate");
    }

    private static void require(Element element, String attribute, String end) {
        if (!element.getAttribute(attribute).endsWith(end)) {
            throw new IllegalArgumentException(attribute + " " + element.getAttribute(attribute) + " has no mapping");
        }
    }

    private RulePack pack(Element policy) {
        require(policy, "RuleCombiningAlgId", DENY_OVERRIDES);
        if (!Xml.children(Xml.children(policy, "Target").get(0)).isEmpty()) {
            throw new IllegalArgumentException("the target of a policy has no mapping");
        }
        String id = name(policy.getAttribute("PolicyId"));
        RulePack.Builder pack = RulePack.builder(id, "1");
        for (Element rule : Xml.children(policy, "Rule")) {
            List<Condition> when = new ArrayList<>();
            Xml.all(rule, "Match").forEach(match -> when.add(condition(match, match.getAttribute("MatchId"))));
            Xml.children(rule, "Condition").forEach(each -> when.add(applied(each)));
            pack.rule(Rule.of(id + "/" + name(rule.getAttribute("RuleId")))
                    .answers(ACCESS, rule.getAttribute("Effect"))
                    .when(Condition.all(when)));
        }
        return pack.build();
    }

    /** Returns the last part of the name of a resource. */
    private static String name(String urn) {
        return urn.substring(urn.lastIndexOf(':') + 1);
    }

    private Condition applied(Element condition) {
        Element apply = Xml.children(condition, "Apply").get(0);
        return condition(apply, apply.getAttribute("FunctionId"));
    }

    private Condition condition(Element element, String function) {
        String value = Xml.text(element, "AttributeValue");
        List<Element> designators = Xml.all(element, "AttributeDesignator");
        return switch (name(function)) {
            case "string-equal" -> text(designators.get(0)).is(value);
            case "integer-greater-than-or-equal" ->
                difference(element, designators).atLeast(Long.parseLong(value));
            default -> throw new IllegalArgumentException("function " + function + " has no mapping");
        };
    }

    private TextFact text(Element designator) {
        TextFact fact = Fact.text("request/" + name(id(designator))).orNone();
        facts = facts.with(fact, found(List.of(designator), requested(designator)));
        return fact;
    }

    private WholeNumberFact difference(Element element, List<Element> designators) {
        require(Xml.all(element, "Apply").get(0), "FunctionId", ":integer-subtract");
        String id = name(id(designators.get(0))) + "-less-" + name(id(designators.get(1)));
        WholeNumberFact fact = Fact.wholeNumber("request/" + id).orNone();
        Optional<Long> difference = requested(designators.get(0))
                .flatMap(a -> requested(designators.get(1)).map(b -> Long.parseLong(a) - Long.parseLong(b)));
        facts = facts.with(fact, found(designators, difference));
        return fact;
    }

    private static String id(Element designator) {
        return designator.getAttribute("AttributeId");
    }

    private Optional<String> requested(Element designator) {
        return Optional.ofNullable(request.get(id(designator)));
    }

    private <T> Finding<T> found(List<Element> designators, Optional<T> value) {
        boolean unknown = designators.stream()
                .anyMatch(
                        each -> requested(each).isEmpty() && Boolean.parseBoolean(each.getAttribute("MustBePresent")));
        return value.map(Finding::of).orElseGet(() -> unknown ? Finding.unrecorded() : Finding.none());
    }
}
