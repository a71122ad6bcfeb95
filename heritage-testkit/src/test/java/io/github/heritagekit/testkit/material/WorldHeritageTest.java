// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The category of each World Heritage property from its criteria, by a pack, against the category that the list has. */
@MaterialSuite("inventories/unesco-whl/whl_facts_2019.tsv")
class WorldHeritageTest {
    private static final Pattern CRITERION = Pattern.compile("\\(([ivx]+)\\)");
    private static final Set<String> CULTURAL = new LinkedHashSet<>(List.of("i", "ii", "iii", "iv", "v", "vi"));
    private static final RulePack PACK = pack();
    private static final ChoiceQuestion<String> CATEGORY = PACK.choice("category");
    private static final CodesFact CRITERIA =
            (CodesFact) PACK.vocabulary().facts().get(0);
    private static final DatedEngine ENGINE = RuleEngine.of(PACK).onAnyDay();

    /** A property as the list has it. */
    private record Property(String site, String category, Set<String> criteria) {}

    private static RulePack pack() {
        String name = "world-heritage.yaml";
        try (InputStream in = Objects.requireNonNull(WorldHeritageTest.class.getResourceAsStream(name))) {
            return PackReader.standard().read(name, in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Property> properties(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        List<String> names = Arrays.asList(lines.get(0).split("\t", -1));
        List<Property> properties = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            List<String> criteria = CRITERION
                    .matcher(cells[names.indexOf("criteria_txt")])
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            properties.add(new Property(
                    cells[names.indexOf("site")], cells[names.indexOf("category")], new LinkedHashSet<>(criteria)));
        }
        return properties;
    }

    private static Assessment<String> ask(SetFinding<String> criteria) {
        return ENGINE.assess(CATEGORY, Facts.onAnyDay().with(CRITERIA, criteria));
    }

    private static List<String> outcomes(Assessment<String> assessment) {
        assertThat(assessment.verdict()).isInstanceOf(Verdict.Open.class);
        assertThat(assessment.missing()).isEqualTo(List.of(CRITERIA));
        return ((Verdict.Open<String>) assessment.verdict())
                .outcomes().stream().map(Outcome::toString).toList();
    }

    @Test
    void the_category_of_every_property_follows_from_its_criteria(Path list) throws IOException {
        List<Property> properties = properties(list);
        List<String> wrong = new ArrayList<>();
        for (Property property : properties) {
            SetFinding<String> all = SetFinding.<String>none().including(property.criteria());
            String category = ask(all).verdict().decided().orElse("nothing");
            if (!category.equals(property.category())) {
                wrong.add(property + " is decided to be " + category);
            }
        }
        System.out.println("World Heritage: " + (properties.size() - wrong.size()) + " of " + properties.size());
        assertThat(wrong).isEmpty();
        assertThat(properties).hasSize(1_121);
    }

    @Test
    void what_is_withheld_leaves_every_category_open() {
        assertThat(outcomes(ask(SetFinding.unrecorded(Finding.Reason.WITHHELD))))
                .isEqualTo(List.of("Cultural", "Natural", "Mixed"));
    }

    @Test
    void of_a_property_with_one_cultural_criterion_known_it_is_open_whether_it_is_mixed(Path list) throws IOException {
        int asked = 0;
        for (Property property : properties(list)) {
            for (String criterion : property.criteria()) {
                boolean cultural = CULTURAL.contains(criterion);
                assertThat(outcomes(ask(SetFinding.<String>unrecorded().including(criterion))))
                        .as(property.site())
                        .isEqualTo(List.of(cultural ? "Cultural" : "Natural", "Mixed"))
                        .contains(property.category().equals("Mixed") ? "Mixed" : cultural ? "Cultural" : "Natural");
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(2_000);
    }
}
