// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the national key units of China (全国重点文物保护单位) from their table into a register: every row becomes an asset with its
 * designation, and what is odd about a row is told beside it.
 *
 * <p>An id is made of the batch and the number in it; where there is no number, or another row has it, it is made unique. A
 * component of a unit, as 248-1 is one of 248, becomes a part of it. The age of a unit stays words: it is when the thing was made,
 * or the time that a memorial place recalls, and the table does not say which. <b>Not thread-safe.</b>
 */
final class NationalRelicsImport {
    static final String SCHEME = "cn-guobao";

    private static final PartialDate VERSION = PartialDate.parse("2026-06-17");
    private static final Source TABLE = Source.builder()
            .title(
                    "National key cultural relics protection units, Global Change Research Data Publishing & Repository, Id 3503")
            .date(VERSION)
            .build();

    /** The notices whose date is known. */
    private static final ImmutableMap<Integer, Source> NOTICES = ImmutableMap.of(
            7,
            Source.builder()
                    .title("State Council notice 国发〔2013〕13号")
                    .date(PartialDate.parse("2013-03-05"))
                    .build());

    private final List<ImportDiagnostic<RelicOddity>> diagnostics = new ArrayList<>();
    private final List<ImmovableAsset> assets = new ArrayList<>();
    private final Map<String, AssetId> units = new HashMap<>();
    private final Map<String, Integer> timesNumbered = new HashMap<>();
    private final Map<Integer, Integer> lastInBatch = new HashMap<>();
    private final Set<String> numbersInClass = new HashSet<>();

    private NationalRelicsImport() {}

    /**
     * The units and what was odd.
     *
     * @param register one asset for each row, in the order of the table
     * @param diagnostics what is odd, in the order of the table
     */
    record Result(AssetRegister register, List<ImportDiagnostic<RelicOddity>> diagnostics) {}

    /** Reads the table. */
    static Result read(Path csv) throws IOException {
        return of(CsvTable.read(csv));
    }

    /** Takes over a table. */
    static Result of(CsvTable table) {
        NationalRelicsImport taking = new NationalRelicsImport();
        table.rows().forEach(row -> taking.take(new RelicRow(row)));
        return new Result(AssetRegister.of(taking.assets), List.copyOf(taking.diagnostics));
    }

    private void take(RelicRow row) {
        boolean inSequence = checkSequence(row);
        AssetId id = id(row);
        checkNumberInClass(row);
        new RelicCheck(row, diagnostics).check();
        String inClass = row.batch() + " " + row.unitClass() + " ";
        ImmovableAsset.Builder asset = ImmovableAsset.builder()
                .id(id)
                .name(row.name())
                .kind(kind(row))
                .country(Country.of("CN"))
                .addDesignation(designation(row, inSequence))
                .note(note(row))
                .addSources(TABLE.withLocator("row " + row.serial()));
        row.wholeInClass()
                .flatMap(whole -> Optional.ofNullable(units.get(inClass + whole)))
                .ifPresent(asset::partOf);
        assets.add(asset.build());
        units.putIfAbsent(inClass + row.numberInClass(), id);
    }

    private boolean checkSequence(RelicRow row) {
        if (row.numberInBatch().isEmpty()) {
            return false;
        }
        int number = row.numberInBatch().getAsInt();
        int last = lastInBatch.getOrDefault(row.batch(), 0);
        lastInBatch.put(row.batch(), number);
        if (number != last && number != last + 1) {
            report(
                    row,
                    RelicOddity.NUMBER_OUT_OF_SEQUENCE,
                    "number " + number + " of batch " + row.batch() + " follows " + last);
            return false;
        }
        return true;
    }

    private AssetId id(RelicRow row) {
        if (row.numberInBatch().isEmpty()) {
            AssetId id = AssetId.of(SCHEME, row.batch() + "-row-" + row.serial());
            report(row, RelicOddity.NO_NUMBER, "no number in batch " + row.batch() + "; taken as `" + id + "`");
            return id;
        }
        String number = row.batch() + "-" + row.numberInBatch().getAsInt();
        int times = timesNumbered.merge(number, 1, Integer::sum);
        if (times == 1) {
            return AssetId.of(SCHEME, number);
        }
        AssetId id = AssetId.of(SCHEME, number + "." + times);
        report(row, RelicOddity.REPEATED_NUMBER, "number " + number + " stands again; taken as `" + id + "`");
        return id;
    }

    private void checkNumberInClass(RelicRow row) {
        String number = row.numberInClass();
        if (!number.isEmpty() && !numbersInClass.add(row.batch() + " " + row.unitClass() + " " + number)) {
            report(
                    row,
                    RelicOddity.REPEATED_CLASS_NUMBER,
                    "number " + number + " of " + row.unitClass() + " stands again in batch " + row.batch());
        }
    }

    /** A class of units tells the kind of ruins only; of the rest, a name tells bridges. */
    private static AssetKind kind(RelicRow row) {
        String unitClass = row.unitClass();
        if (unitClass.equals("古遗址")) {
            return AssetKind.ARCHAEOLOGICAL_REMAINS;
        }
        if (row.chineseName().endsWith("桥")) {
            return AssetKind.ENGINEERING_WORK;
        }
        return switch (unitClass) {
            case "古建筑" -> AssetKind.of("cn-relic/ancient-architecture");
            case "古墓葬" -> AssetKind.of("cn-relic/ancient-tomb");
            case "石窟寺及石刻" -> AssetKind.of("cn-relic/grotto-temple-or-carving");
            case "近现代重要史迹及代表性建筑" -> AssetKind.of("cn-relic/modern-site-or-building");
            case "其他" -> AssetKind.of("cn-relic/other");
            default ->
                throw new IllegalArgumentException(
                        "class must be one of the six of the table but was `" + unitClass + "` in row " + row.number());
        };
    }

    /** What stands outside the numbers of its batch may have been added later, so the notice of the batch does not date it. */
    private static Designation designation(RelicRow row, boolean inSequence) {
        Optional<Source> notice = Optional.ofNullable(NOTICES.get(row.batch())).filter(known -> inSequence);
        Designation.Builder act = Designation.builder()
                .scheme(DesignationScheme.CN_NATIONAL_KEY_UNIT)
                .valid(notice.flatMap(Source::date).map(DateRange::from).orElse(DateRange.by(VERSION)))
                .addSources(notice.orElse(TABLE));
        row.numberInBatch().ifPresent(number -> act.reference(row.batch() + "-" + number));
        return act.build();
    }

    private static Wording note(RelicRow row) {
        Wording address = row.address().orElseThrow();
        return row.era().map(era -> joined(era, address)).orElse(address);
    }

    private static Wording joined(Wording era, Wording address) {
        return Wording.en(era.texts().get("en") + "; " + address.texts().get("en"))
                .zh(era.texts().get("zh") + "；" + address.texts().get("zh"));
    }

    private void report(RelicRow row, RelicOddity oddity, String sentence) {
        diagnostics.add(new ImportDiagnostic<>("row " + row.number(), oddity, sentence));
    }
}
