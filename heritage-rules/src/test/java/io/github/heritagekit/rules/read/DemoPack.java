// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

/** The pack of the design, with an invented city, and one that uses every form of the grammar. */
final class DemoPack {
    static final String DESIGN = """
            format: 1
            pack: demo-city
            version: 2024.1
            inForce: from 2024-05-01
            facts:
              in-use:             { type: year, ask: { en: When did work begin?, zh: 何时投产? } }
              years-in-use:       { type: whole number, unit: years, viewOf: in-use, ask: { en: How long was it in use?, zh: 使用了多少年? } }
              original-machinery: { type: yes/no, ask: { en: Does original machinery survive?, zh: 是否保留原有设备? } }
              site-area:          { type: area, alterable: yes, ask: { en: How large is the site?, zh: 占地面积? } }
              upkeep-share:       { type: share, alterable: yes, ask: { en: Upkeep a year as a share of value?, zh: 年维护费用占比? } }
            questions:
              classification: { answers: [INDUSTRIAL_HERITAGE, INDUSTRIAL_RELIC], resolution: unanimous }
            rules:
              - id: long-run
                answer: { classification: INDUSTRIAL_HERITAGE }
                when:
                  all:
                    - years-in-use: at least 100
                    - original-machinery: yes
                basis: Demo City Heritage Order, art. 4(1)
              - id: too-vast-to-freeze
                answer: { classification: INDUSTRIAL_RELIC }
                exceptionTo: long-run
                when:
                  all:
                    - site-area: at least 10 ha
                    - upkeep-share: over 3 %
                basis: Demo City Heritage Order, art. 6
            examples:
              - asOf: 2024-10-18
                given: { years-in-use: 120, original-machinery: yes, site-area: 2 ha }
                expect: { classification: INDUSTRIAL_HERITAGE }
              - asOf: 2024-10-18
                given: { years-in-use: 120, site-area: 2 ha }
                expect: { classification: { open: [original-machinery] } }
            """;

    static final String EVERYTHING = """
            # every form of the grammar, for a city that does not exist
            format: 1
            pack: demo-town
            version: "3"
            title: { en: Demo Town, zh: 示范镇 }
            inForce: 2020-01-01 to 2030-01-01
            uses: [asset, teapots]
            facts:
              storeys:  { type: whole number, unit: storeys, orNone: yes }
              slope:    { type: decimal }
              reach:    { type: length }
              upkeep:   { type: share, alterable: yes }
              built:    { type: year, orNone: yes }
              age:      { type: whole number, viewOf: built, label: age }
              listed:   { type: date, orNone: yes }
              kind:     { type: code, codes: { works: { en: works, zh: 工厂 }, mine: mine, canal: canal } }
              criteria: { type: set of codes, codes: [i, ii, iii] }
              marks:    { type: set of codes }
              owner:    { type: text, orNone: yes }
              guarded:  { type: yes/no }
            questions:
              regime: { answers: { KEEP: { en: keep as found, zh: 原状保存 }, ADAPT: adapt }, label: regime }
              reasons: { answers: [AGE, SIZE], collect: yes }
            rules:
              - id: keep
                label: { en: Old works are kept, zh: 老厂保存 }
                answer: { regime: KEEP }
                when:
                  any:
                    - not: { kind: [mine, canal] }
                    - at least 2 of:
                        - age: ">= 100"
                        - { criteria: includes i or ii, guarded: yes }
                        - criteria: { includes: [i, iii], includes any of: [ii] }
                basis:
                  - 《示范镇条例》第四条
                  - { document: Demo Town Order, article: art. 2, edition: "2024" }
                details: { authority: { en: Town Hall, zh: 镇政府 }, deadline: 30 days }
              - id: adapt
                answer: { regime: ADAPT }
                when: { storeys: none, owner: present, listed: from 1990-01-01 }
                exceptionTo: [keep, other-town/some-rule]
                inForce: from 2022-01-01
                basis: Demo Town Order
              - id: immune
                exempts: regime
                exceptionTo: demo-town/keep
                when: { teapots/lid: yes, marks: includes star }
              - id: old
                answer: { reasons: AGE }
                when: { built: before 1900, demo-town/kind: works or mine }
              - id: large
                answer: { reasons: SIZE }
                when: always
            examples:
              - name: an old works
                asOf: 2024-10-18
                given:
                  built: between 1880 and 1890
                  kind: works
                  storeys: at most 4
                  slope: 0.5
                  reach: at least 500 m
                  criteria: { includes: [i], excludes: [ii], complete: no }
                  marks: [star]
                  owner: [Demo Steel, Demo Iron]
                  listed: none
                  guarded: unrecorded
                expect:
                  regime: KEEP
                  reasons: { AGE: yes, SIZE: yes }
            """;

    private DemoPack() {}
}
