// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import java.util.List;

/** The seven batches of national industrial heritage (国家工业遗产) and what later notices made of them. */
enum IndustrialHeritageBatch {
    FIRST("第一批", "2017-12-22", "工信部产业函〔2017〕589号"),
    SECOND("第二批", "2018-11-21", "工信部产业函〔2018〕417号"),
    THIRD("第三批", "2019-12-19", "〔2019〕403号"),
    FOURTH("第四批", "2020-12-24", "工信部政法函〔2020〕348号"),
    FIFTH("第五批", "2021-12-13", "〔2021〕332号"),
    SIXTH("第六批", "2024-10-23", "工信部政法函〔2024〕301号"),
    SEVENTH("第七批", "2025-10-22", "〔2025〕273号");

    private final String chinese;
    private final PartialDate date;
    private final Source notice;

    IndustrialHeritageBatch(String chinese, String date, String notice) {
        this.chinese = chinese;
        this.date = PartialDate.parse(date);
        this.notice =
                Source.builder().title("MIIT notice " + notice).date(this.date).build();
    }

    /** Returns the batch of a Chinese name. */
    static IndustrialHeritageBatch of(String chinese) {
        return List.of(values()).stream()
                .filter(batch -> batch.chinese.equals(chinese))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("batch must be one of seven but was `" + chinese + "`"));
    }

    /**
     * Returns the acts about an entry of the batch. The notice of batch 6 announces batches 1 and 2 again, that of batch 7 batch
     * 3; the notices of batches 2 and 3 are void since, so there what was on record then is not what is on record now.
     */
    List<Designation> acts(String reference) {
        return switch (this) {
            case FIRST ->
                List.of(
                        act(reference, DateRange.from(date), DateRange.from(date), notice),
                        act(reference, DateRange.from(SIXTH.date), DateRange.from(SIXTH.date), SIXTH.notice));
            case SECOND -> announcedAgain(reference, SIXTH);
            case THIRD -> announcedAgain(reference, SEVENTH);
            default -> List.of(act(reference, DateRange.from(date), DateRange.from(date), notice));
        };
    }

    private List<Designation> announcedAgain(String reference, IndustrialHeritageBatch by) {
        return List.of(
                act(reference, DateRange.from(date), DateRange.of(date, by.date), notice),
                act(reference, DateRange.of(date, by.date), DateRange.from(by.date), by.notice),
                act(reference, DateRange.from(by.date), DateRange.from(by.date), by.notice));
    }

    private static Designation act(String reference, DateRange valid, DateRange recorded, Source notice) {
        return Designation.builder()
                .scheme(DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE)
                .reference(reference)
                .valid(valid)
                .recorded(recorded)
                .addSources(notice)
                .build();
    }
}
