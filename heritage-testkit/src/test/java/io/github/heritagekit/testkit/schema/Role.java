// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an object of a document is, by the field that it stands in: written down once more, so as not to believe the schema. */
enum Role {
    REGISTER(AssetRegister.class, Set.of(), true, "format", "assets"),
    ASSET(HeritageAsset.class, Set.of("assets"), true, "type", "id", "name", "kind"),
    DESIGNATIONS(Designations.class, Set.of("designations"), false),
    ACT(Designation.class, Set.of("acts"), true, "scheme", "valid"),
    LINK(AssetLink.class, Set.of("links"), false, "type", "target"),
    OTHER_NAME(OtherName.class, Set.of("otherNames"), false, "kind", "name"),
    OFFICIAL_ITEM(OfficialItem.class, Set.of("officialItems"), false, "entry", "text"),
    PERSON(Involvement.class, Set.of("people"), true, "role", "name"),
    PERIOD(PeriodOfUse.class, Set.of("periodsOfUse"), true, "use"),
    BEARER(Bearer.class, Set.of("bearers"), false, "kind", "name"),
    SOURCE(Source.class, Set.of("sources"), true, "title"),
    CITATION(Citation.class, Set.of(), false, "document"),
    AS_OF(AsOf.class, Set.of(), false, "validOn", "knownOn"),
    WORDING(Wording.class, Set.of("name", "statement", "note"), false),
    SET(
            Void.class,
            Set.of("currentUse", "integrity", "authenticity", "significance", "industries", "domains", "safeguarding"),
            false),
    FINDING(Void.class, Set.of(), false);

    private final Class<?> type;
    private final Set<String> fields;
    private final boolean extensible;
    private final List<String> required;

    Role(Class<?> type, Set<String> fields, boolean extensible, String... required) {
        this.type = type;
        this.fields = fields;
        this.extensible = extensible;
        this.required = List.of(required);
    }

    /** Returns the role of an object in a field; of a document, the field is the simple name of its type. */
    static Role of(String field) {
        return Stream.of(values())
                .filter(role -> role.fields.contains(field) || role.isOf(field))
                .findFirst()
                .orElse(FINDING);
    }

    private boolean isOf(String typeName) {
        return typeName.equals(type.getSimpleName()) || (this == ASSET && typeName.endsWith("Asset"));
    }

    /** Returns whether fields of others may stand in it. */
    boolean isExtensible() {
        return extensible;
    }

    /** Returns the fields that must stand in it. */
    List<String> required() {
        return required;
    }

    /** Returns the field that a member of the object stands for, in a finding that of the finding itself. */
    String field(String own, String member) {
        return switch (this) {
            case FINDING ->
                Set.of("value", "atLeast", "atMost", "oneOf", "disputed").contains(member) ? own : member;
            case SET -> Set.of("includes", "excludes").contains(member) ? own : member;
            case WORDING -> "words";
            case ASSET, LINK, BEARER -> Set.of("type", "kind").contains(member) ? this + " " + member : member;
            default -> member;
        };
    }
}
