// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.read.AssessmentRecord;
import io.github.heritagekit.rules.read.Replay;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every record that is replayed with the packs it was made with. */
abstract class ReplayLaws extends AskedPots {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_record_replayed_with_the_same_packs_is_the_same_to_the_letter(
            @ForAll("pots") Pot pot, @ForAll("questions") Question<String> question) {
        Assessed assessed = pot.assess(question);
        AssessmentRecord record = AssessmentRecord.of(assessed);
        Replay replay = record.replay(pot.engine());
        assertThat(replay.replayed().toJson()).as(question.id()).isEqualTo(record.toJson());
        assertThat(replay.isSame()).isTrue();
        assertThat(replay.packs()).isEmpty();
        assertThat(replay.rules()).isEmpty();
        assertThat(replay.untaken()).isEmpty();
        assertThat(replay.assessed().rules()).isEqualTo(assessed.rules());
        assertThat(replay.assessed().missing()).isEqualTo(assessed.missing());
    }
}
