// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Map;
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

    /** Returns what else it is or was called, in the order of the record; translations of its name stand in {@link #name()}. */
    List<OtherName> otherNames();

    /** Returns its names in other registers, in the order of the record. */
    List<AssetId> identifiers();

    /**
     * Returns the items of official lists that name it, in the order of the record. Several assets may carry one item: where an
     * item is of several classes, such as locomotives and their rails, each class is an asset of its own.
     */
    List<OfficialItem> officialItems();

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

    /** Returns the branches of industry it comes from, of any classification. */
    @Value.Default
    default SetFinding<Industry> industries() {
        return SetFinding.unrecorded();
    }

    /** Returns who took part in it and how, in the order of the record. */
    List<Involvement> people();

    /** Returns why it is significant, in words. */
    Optional<Wording> statement();

    /** Returns what else should be known. */
    Optional<Wording> note();

    /** Returns who says so, where it holds for the whole record, in the order of the record. */
    List<Source> sources();

    /** Returns what others say of it in their own words, by name. */
    Map<ExtensionName, ExtensionValue> extensions();

    /** Returns the name and id: {@code Riverside Spinning Mill (demo-register:0042)}. */
    default String inShort() {
        return name() + " (" + id() + ")";
    }

    /**
     * Collects what is said of an asset of any class. It lets code fill in what the three classes have in common once; the rest
     * is said to the builder of a class. <b>Not thread-safe.</b>
     *
     * @param <B> the builder of a class of assets
     */
    sealed interface Builder<B extends Builder<B>> permits TangibleAsset.Builder, IntangibleAsset.Builder {
        /** Sets the name of the asset in its register. */
        B id(AssetId id);

        /** Sets what it is called. */
        B name(Wording name);

        /** Sets what it is called, the language not stated. */
        default B name(String name) {
            return name(Wording.of(name));
        }

        /** Sets what sort of thing it is. */
        B kind(AssetKind kind);

        /** Adds a further name. */
        B addOtherName(OtherName otherName);

        /** Adds a further name, its language not stated. */
        default B addOtherName(NameKind kind, String name) {
            return addOtherName(OtherName.of(kind, Wording.of(name)));
        }

        /** Adds its name in another register. */
        B addIdentifier(AssetId identifier);

        /** Adds an item of an official list that names it. */
        B addOfficialItem(OfficialItem item);

        /** Adds an item of an official list that names it: the entry and the words of the list. */
        default B addOfficialItem(AssetId entry, String text) {
            return addOfficialItem(OfficialItem.of(entry, text));
        }

        /** Adds a tie to another asset. */
        B addLink(AssetLink link);

        /** Adds that it is a part of another asset in the same register. */
        default B partOf(AssetId whole) {
            return addLink(AssetLink.partOf(whole));
        }

        /** Sets what authorities did about it. */
        B designations(Designations designations);

        /** Adds an act of an authority; nothing is said of others. */
        B addDesignation(Designation act);

        /** Sets the country it stands or is practised in. */
        B country(Finding<Country> country);

        /** Sets the country it stands or is practised in. */
        default B country(Country country) {
            return country(Finding.of(country));
        }

        /** Sets the values for which it is significant. */
        B significance(SetFinding<SignificanceValue> significance);

        /** Adds values for which it is significant; nothing is said of others. */
        B addSignificance(SignificanceValue... values);

        /** Sets the branches of industry it comes from. */
        B industries(SetFinding<Industry> industries);

        /** Adds branches of industry it comes from; nothing is said of others. */
        B addIndustry(Industry... industries);

        /** Adds the part that somebody took in it. */
        B addPerson(Involvement person);

        /** Adds the part that somebody took in it, the language of the name not stated. */
        default B addPerson(PersonRole role, String name) {
            return addPerson(Involvement.of(role, Wording.of(name)));
        }

        /** Sets why it is significant, in words. */
        B statement(Wording statement);

        /** Sets what else should be known. */
        B note(Wording note);

        /** Adds who says so, where it holds for the whole record. */
        B addSource(Source source);

        /** Adds what others say of it in their own words. */
        B putExtension(ExtensionName name, ExtensionValue value);

        /**
         * Returns the asset.
         *
         * @throws IllegalStateException if id, name or kind is missing, or an attribute was set twice
         * @throws IllegalArgumentException if a value does not fit the class of the asset
         */
        HeritageAsset build();
    }
}
