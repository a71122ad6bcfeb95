// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing or practice of industrial heritage: a site, a part of it, a machine, a craft.
 *
 * <p>The Dublin Principles (ICOMOS and TICCIH, 2011) count immovable and movable things and, beside them, the intangible: skills,
 * memories, the life of workers and their communities. The official Chinese lists name both as core items (核心物项, MIIT 2023).
 * Each is an asset of its own, tied to others by links, for the carrier and what it carries fall under different law.
 *
 * <p>Whatever a rule may ask is a {@link io.github.heritagekit.model.source.Finding Finding}, not recorded unless said otherwise:
 * an asset that says nothing of a thing does not say that there is none. Immutable and thread-safe.
 */
public sealed interface HeritageAsset extends HeritageValue permits TangibleAsset, IntangibleAsset {

    /** Returns the name of the asset in its register. */
    AssetId id();

    /** Returns what it is called. */
    Wording name();

    /** Returns what sort of thing it is. */
    AssetKind kind();

    /** Returns its names in other registers, in the order of the record. */
    List<AssetId> identifiers();

    /** Returns its ties to other assets, in the order of the record. */
    List<AssetLink> links();

    /** Returns what authorities did about it; nothing known, unless said otherwise. */
    @Value.Default
    default Designations designations() {
        return Designations.unrecorded();
    }

    /** Returns the country it stands or is practised in, whose law applies; a site across borders is one of several. */
    @Value.Default
    default Finding<Country> country() {
        return Finding.unrecorded();
    }

    /** Returns the values for which it is significant. */
    @Value.Default
    default SetFinding<SignificanceValue> significance() {
        return SetFinding.unrecorded();
    }

    /** Returns why it is significant, in words. */
    Optional<Wording> statement();

    /** Returns what else should be known. */
    Optional<Wording> note();

    /** Returns who says so, where it holds for the whole record, in the order of the record. */
    List<Source> sources();

    /** Returns the name and id: {@code Riverside Spinning Mill (demo-register:0042)}. */
    default String inShort() {
        return name() + " (" + id() + ")";
    }
}
