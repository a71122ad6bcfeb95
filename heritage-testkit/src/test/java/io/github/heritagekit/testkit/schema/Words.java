// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Texts that a field must not hold, made from one that it holds. */
final class Words {
    private static final String YEAR = "-?\\d{4}(?:-\\d{2}){0,2}";

    /** What may be wrong with the text of a field. */
    private record Way(Flaw flaw, Function<String, List<String>> wrong) {}

    private static final Way AMOUNT = new Way(
            Flaw.UNIT,
            text -> List.of(
                    text.substring(0, text.indexOf(' ')),
                    text + "x",
                    "-" + text,
                    text.substring(text.indexOf(' ')),
                    text.replace(" ", " thousand ")));
    private static final Way PARTIAL_DATE = new Way(
            Flaw.DATE, text -> List.of(text + "-", "around " + text, "2007-13", "2007-00", "2007-02-29", "07", ""));
    private static final Way DAY =
            new Way(Flaw.DATE, text -> List.of(text + "T00:00", "2021-04-31", "2021-06", "2021-6-1", "1.6.2021"));
    private static final Way DATES = new Way(Flaw.DATE, text -> {
        List<String> wrong =
                new ArrayList<>(List.of(text + " to", "since " + text, "2004 to 2021 to 2022", "from", ""));
        for (String date : List.of("1999-02-29", "1999-11-31", "1999-13", "99")) {
            String broken = text.replaceFirst(YEAR, date);
            wrong.add(broken.equals(text) ? "from " + date : broken);
        }
        return wrong;
    });
    private static final Way YEARS =
            new Way(Flaw.YEARS, text -> List.of(text + "s", "from " + text, text + "-", "1891", "1891–1998", ""));
    private static final Way DATING = new Way(
            Flaw.YEARS, text -> List.of(text + "s", "ca. " + text, "about 1890", "about 1890 ± 0", "1890-1895", ""));
    private static final Way CLOSED = new Way(
            Flaw.WORD,
            text -> List.of(
                    text + "s",
                    text.substring(0, text.length() - 1),
                    text.toUpperCase(Locale.ROOT),
                    " " + text,
                    text.charAt(0) + text));
    private static final Way OPEN = new Way(
            Flaw.CODE,
            text -> List.of(text.toUpperCase(Locale.ROOT), text + "/x/y", text + " ", "_" + text, text + ".", ""));
    private static final Way ID = new Way(
            Flaw.CODE,
            text -> List.of(
                    text.replace(":", "-"),
                    "N" + text,
                    text + " 1",
                    text.substring(0, text.indexOf(':') + 1),
                    text.substring(text.indexOf(':')),
                    text + "\u200B"));
    private static final Way INDUSTRY = new Way(
            Flaw.CODE,
            text -> List.of(text.replace(":", "-"), "I" + text, text + " ", "isic-6:C", "isic-4:V", "isic-4:C2"));
    private static final Way COUNTRY =
            new Way(Flaw.CODE, text -> List.of(text.toLowerCase(Locale.ROOT), text + "X", "China", ""));
    private static final Way NAME_OF_EXTENSION =
            new Way(Flaw.CODE, text -> List.of(text.replace(":", "-"), "1" + text, text + " ", text + "\"", ""));
    private static final Way POSITION = new Way(
            Flaw.PLACE,
            text -> List.of(
                    text.replace(",", ";"), "90.5, 10", "10, 180.0001", "N" + text, text + ", 0", "1e1, 1e1", ""));
    private static final Way SHARE = new Way(
            Flaw.UNIT,
            text -> List.of(text.substring(0, text.indexOf(' ')), text + "x", "-" + text, "100.01 %", "1001 ‰", ""));
    private static final Way TEXT = new Way(Flaw.BLANK, text -> List.of("", " ", "\n\t "));

    private static final Map<String, Way> BY_FIELD = new LinkedHashMap<>();

    static {
        put(AMOUNT, "siteArea", "floorArea", "largestStructure", "Area", "Length");
        put(SHARE, "Share");
        put(PARTIAL_DATE, "date", "PartialDate");
        put(DAY, "validOn", "knownOn");
        put(DATES, "valid", "recorded", "DateRange");
        put(YEARS, "inUse", "years", "YearRange");
        put(DATING, "built", "origin", "Dating");
        put(CLOSED, "ASSET type", "BEARER kind", "unrecorded", "operatingStatus", "occupancy", "investmentBurden");
        put(CLOSED, "upkeepBurden", "conditionTrend", "transmission", "effect");
        put(CLOSED, "BearerKind", "Burden", "Classification", "ConditionTrend", "DesignationEffect", "Occupancy");
        put(CLOSED, "OperatingStatus", "TransmissionState", "Reason");
        put(
                OPEN,
                "ASSET kind",
                "LINK type",
                "kind",
                "role",
                "use",
                "scheme",
                "neverUnder",
                "stateOfRepair",
                "riskPriority");
        put(OPEN, "currentUse", "integrity", "authenticity", "significance", "domains", "safeguarding");
        put(OPEN, "AssetKind", "AssetLinkType", "AuthenticityAttribute", "DesignationScheme", "IntangibleDomain");
        put(OPEN, "IntegrityAspect", "NameKind", "PersonRole", "RiskPriority", "SafeguardingMeasure");
        put(OPEN, "SignificanceScheme", "SignificanceValue", "StateOfRepair", "UseKind");
        put(ID, "id", "identifiers", "target", "components", "entry", "identifier", "AssetId");
        put(INDUSTRY, "industries", "Industry");
        put(COUNTRY, "country", "Country");
        put(POSITION, "position", "Position");
        put(NAME_OF_EXTENSION, "ExtensionName");
        put(TEXT, "words", "title", "sources", "Source", "grade", "reference", "text", "document", "article");
    }

    private Words() {}

    private static void put(Way way, String... fields) {
        for (String field : fields) {
            BY_FIELD.put(field, way);
        }
    }

    /** Returns whether any text will do in a field. */
    static boolean areFree(String field) {
        return !BY_FIELD.containsKey(field);
    }

    /** Returns what is wrong with the texts of a field that {@link #wrong} returns. */
    static Flaw flaw(String field) {
        return way(field).flaw();
    }

    /** Returns texts that a field must not hold. */
    static List<String> wrong(String field, String text) {
        return way(field).wrong().apply(text);
    }

    private static Way way(String field) {
        Way way = BY_FIELD.get(field);
        if (way == null) {
            throw new IllegalArgumentException("field must not be free but was " + field);
        }
        return way;
    }
}
