// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.packs;

import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The packs that are shipped, and their questions as Java names.
 *
 * <p>Packs are read from the resources of this library at each call; keep the engine made of them, not the call.
 */
public final class Packs {
    private static final String RENEWAL_FORUM = "renewal-forum.yaml";

    /** Industrial heritage or industrial relic? Asked of each part of a site, by the pack {@link #renewalForum()}. */
    public static final ChoiceQuestion<Classification> CLASSIFICATION =
            ChoiceQuestion.of("renewal-forum/classification", Classification.class);

    /** How a part should be managed, by the pack {@link #renewalForum()}. */
    public static final ChoiceQuestion<String> MANAGEMENT_REGIME = ChoiceQuestion.of(
            "renewal-forum/management-regime",
            "PRESERVE_AS_FOUND",
            "CONSERVE_WITH_ADAPTATION",
            "KEEP_IN_PLACE_OR_COLLECT",
            "MANAGE_THROUGH_ZONES",
            "SAFEGUARD_AND_TRANSMIT");

    /** Which traits of an industrial relic a part has, by the pack {@link #renewalForum()}. */
    public static final CollectQuestion<String> RELIC_TRAITS = CollectQuestion.of(
            "renewal-forum/relic-traits",
            "VAST_SPACE",
            "LARGE_STRUCTURES",
            "SUBSTANTIAL_INVESTMENT",
            "DIFFICULT_UPKEEP");

    /** What is overlooked of a part, by the pack {@link #renewalForum()}. */
    public static final CollectQuestion<String> OVERLOOKED =
            CollectQuestion.of("renewal-forum/overlooked", "INTANGIBLE_ASSETS", "NEW_USE", "TRANSMISSION");

    private Packs() {}

    /**
     * Returns the pack of the question that the renewal forum in Chongqing raised on 18 October 2024: what is industrial
     * heritage, to be kept as it is, and what an industrial relic, to be kept alive by managed change?
     *
     * <p>It is a reading of a talk and of charters, not a law: it concludes what a part may be treated as and never what an
     * authority has designated it as.
     */
    public static RulePack renewalForum() {
        try (InputStream resource = Packs.class.getResourceAsStream(RENEWAL_FORUM)) {
            if (resource == null) {
                throw new IllegalStateException("the pack " + RENEWAL_FORUM + " is not in the library's jar");
            }
            return PackReader.standard().read(RENEWAL_FORUM, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
