// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.SchemeBook;
import io.github.heritagekit.model.asset.SchemeTerms;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a copy of a value that has no builder keeps. */
class CopyLawsTest {

    @Property
    void a_finding_keeps_what_it_says_with_other_sources(@ForAll Finding<Area> finding, @ForAll Source source) {
        assertThat(finding.withSources(List.of(source)).sources()).containsExactly(source);
        assertThat(finding.withSource(source).sources()).contains(source).containsAll(finding.sources());
        assertThat(finding.withSource(source)).hasToString(finding.toString());
        assertThat(finding.withSources(List.of()).withSources(List.of(source)))
                .isEqualTo(finding.withSources(List.of(source)));
        if (!(finding instanceof Finding.Disputed<Area>)) {
            assertThat(finding.withSource(source).withSources(finding.sources()))
                    .isEqualTo(finding);
        }
    }

    @Property
    void a_set_keeps_everything_else(@ForAll SetFinding<UseKind> found, @ForAll Source source, @ForAll UseKind use) {
        SetFinding<UseKind> sourced = found.withSource(source);

        assertThat(sourced.sources()).containsAll(found.sources()).contains(source);
        assertThat(sourced.withSources(found.sources())).isEqualTo(found);
        assertThat(found.including(found.present()).excluding(found.absent())).isEqualTo(found);
        if (!found.absent().contains(use) && !found.complete()) {
            SetFinding<UseKind> more = found.including(use);
            assertThat(more.present()).containsAll(found.present()).contains(use);
            assertThat(more.absent()).isEqualTo(found.absent());
            assertThat(more.reason()).isEqualTo(found.reason());
            assertThat(more.sources()).isEqualTo(found.sources());
        }
    }

    @Property
    void a_wording_keeps_its_other_languages(@ForAll Wording wording, @ForAll Wording other) {
        Locale language = Locale.forLanguageTag("sw");
        String text = other.in(Locale.ENGLISH);
        Wording further = wording.and(language, text);

        assertThat(further.in(language)).isEqualTo(text);
        assertThat(further.texts()).containsAllEntriesOf(without(wording, "sw"));
        assertThat(Wording.of(wording.texts())).isEqualTo(wording);
    }

    private static Map<String, String> without(Wording wording, String language) {
        Map<String, String> others = new LinkedHashMap<>(wording.texts());
        others.remove(language);
        return others;
    }

    @Property
    void a_book_keeps_its_other_terms_and_its_exclusions(@ForAll SchemeBook book, @ForAll SchemeTerms terms) {
        SchemeBook further = book.with(terms);
        List<DesignationScheme> others = new ArrayList<>(book.schemes());
        others.remove(terms.scheme());

        assertThat(further.terms(terms.scheme())).contains(terms);
        assertThat(others)
                .allSatisfy(scheme -> assertThat(further.terms(scheme)).isEqualTo(book.terms(scheme)));
        assertThat(further.exclusions()).isEqualTo(book.exclusions());
        assertThat(further.with(terms)).isEqualTo(further);
    }

    @Property
    void the_two_days_of_a_question_read_back_from_their_text(@ForAll AsOf asOf) {
        assertThat(AsOf.parse(asOf.toString())).isEqualTo(asOf);
    }
}
