// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.pack.RulePack;

/** Two editions of a pack of a city that does not exist, and a case. */
final class RecordPacks {
    static final NamedTest<String> QUIET = NamedTest.of(
            "demo-city/quiet", FactType.CODE, Wording.en("is a quiet use").zh("为安静用途"), RecordPacks::isQuiet);

    static final String FIRST = """
            format: 1
            pack: demo-city
            version: 2024.1
            facts:
              built:     { type: year, orNone: yes, label: { en: year built, zh: 建造年份 } }
              age:       { type: whole number, viewOf: built, label: { en: age, zh: 年龄 } }
              machinery: { type: yes/no, alterable: yes, label: { en: original machinery survives, zh: 保留原有设备 } }
              site-area: { type: area, alterable: yes, label: { en: site area, zh: 占地面积 } }
              slope:     { type: decimal }
              criteria:  { type: set of codes, codes: [i, ii] }
              owner:     { type: text, orNone: yes }
              use:       { type: code, codes: [storage, museum, club], alterable: at cost 2 }
            questions:
              standing: { answers: [PROTECTED, ORDINARY], resolution: strictest }
              care:
                label: { en: care, zh: 处置方式 }
                answers: { KEEP: { en: keep, zh: 保护 }, ADAPT: { en: adapt, zh: 利用 }, CLEAR: { en: clear, zh: 拆除 } }
                resolution: unanimous
              needs: { answers: [SURVEY, ACCESS], collect: yes }
            rules:
              - id: old
                label: { en: What is old is protected., zh: 年代久远者受保护。 }
                answer: { standing: PROTECTED }
                when: { age: at least 100 }
                basis: Demo City Heritage Order, art. 1
              - id: ordinary
                answer: { standing: ORDINARY }
                when: always
              - id: keep
                answer: { care: KEEP }
                when: { standing: PROTECTED, machinery: yes }
                basis: [ "Demo City Heritage Order, art. 2", { document: Charter, edition: "2003" } ]
                details: { ask: { en: the conservation office, zh: 文物部门 } }
              - id: vast
                answer: { care: ADAPT }
                exceptionTo: keep
                when: { site-area: at least 10 ha }
              - id: listed
                exempts: care
                exceptionTo: vast
                when: { at least 2 of: [ { criteria: includes i }, { not: { slope: over 0.25 } }, { use: passes quiet } ] }
              - id: survey
                answer: { needs: SURVEY }
                when: { machinery: yes }
              - id: access
                answer: { needs: ACCESS }
                when: { owner: present, slope: over 0.25 }
            """;

    static final RulePack EDITION = read(FIRST);

    /** What was protected at a hundred years is at a hundred and fifty; vast sites are larger; surveys are for the old. */
    static final RulePack NEXT = read(FIRST.replace("2024.1", "2025.1")
            .replace("age: at least 100", "age: at least 150")
            .replace("site-area: at least 10 ha", "site-area: at least 20 ha")
            .replace("  - id: access", "  - id: reach"));

    static final String CASE = """
            { "asOf": "2026-11-24",
              "facts": {
                "built": { "disputed": [ { "value": "1890", "sources": "Inventory book" }, "between 1895 and 1905" ] },
                "machinery": { "value": "yes", "sources": [ "Visit", { "title": "Survey", "date": "2019-03", "locator": "p. 4" } ] },
                "site-area": "12.50 ha",
                "slope": "0.30",
                "criteria": { "includes": ["ii"], "sources": "Nomination" },
                "owner": { "unrecorded": "withheld", "note": "asks not to be named" },
                "use": "club" },
              "overrides": [ { "fact": "site-area", "value": "8.50 ha", "reason": "surveyed anew",
                               "by": "County surveyor", "on": "2026-11-20" } ] }
            """;

    private RecordPacks() {}

    private static boolean isQuiet(String use) {
        if (use.equals("club")) {
            throw new IllegalStateException("nobody listened");
        }
        return use.equals("storage");
    }

    static RulePack read(String yaml) {
        return PackReader.standard().withTest(QUIET).read("demo-city.yaml", yaml);
    }
}
