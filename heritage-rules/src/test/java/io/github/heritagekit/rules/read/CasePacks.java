// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.pack.RulePack;

/** Packs of towns that do not exist, to read cases for. */
final class CasePacks {
    static final RulePack TOWN = PackReader.standard().read("demo-town.yaml", """
            format: 1
            pack: demo-town
            version: "3"
            inForce: from 2020-01-01
            uses: [asset]
            facts:
              storeys:  { type: whole number, orNone: yes }
              floors:   { type: whole number, domain: between 1 and 100 }
              upkeep:   { type: share, alterable: yes, ask: What does upkeep cost a year? }
              slope:    { type: decimal }
              built:    { type: year, orNone: yes }
              age:      { type: whole number, viewOf: built }
              listed:   { type: date, orNone: yes }
              kind:     { type: code, codes: { works: { en: works, zh: 工厂 }, mine: mine } }
              criteria: { type: set of codes, codes: [i, ii, iii] }
              owner:    { type: text, orNone: yes }
              guarded:  { type: yes/no, ask: { en: Is it guarded?, zh: 是否有人看守? } }
              wall:     { type: yes/no }
            questions:
              regime: { answers: [KEEP, ADAPT] }
            rules:
              - id: keep
                answer: { regime: KEEP }
                when: { all: [ { age: at least 100 }, { upkeep: at most 3 % }, { kind: works } ] }
                basis: Demo Town Order, art. 2
            """);

    static final RulePack VILLAGE = PackReader.standard().read("demo-village.yaml", """
            format: 1
            pack: demo-village
            version: "1"
            uses: [asset]
            facts:
              wall:  { type: yes/no }
              gates: { type: whole number }
            questions:
              entry: { answers: [OPEN, SHUT] }
            rules:
              - id: shut
                answer: { entry: SHUT }
                when: { all: [ { wall: yes }, { gates: 0 }, { site-area: at most 4 ha } ] }
                basis: Demo Village Order
            """);

    private CasePacks() {}
}
