// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Designation;
import io.github.heritagekit.model.asset.DesignationScheme;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.Industry;
import io.github.heritagekit.model.asset.MovableAsset;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the sites of a map of Chinese industrial heritage into a register: every site becomes an asset, and what is odd about it is
 * told beside it.
 *
 * <p>No position is made of the coordinates: the map does not say their datum, and that of the service they probably come from
 * is off WGS 84 by hundreds of metres. The kind of a site is not told, except where its name is that of a vehicle. The branch of
 * industry is that of the map. <b>Not thread-safe.</b>
 */
final class IndustrialSitesImport {
    static final String SCHEME = "cn-industrial-sites";
    static final DesignationScheme JIANGSU = DesignationScheme.of("cn-jiangsu-industrial-heritage");

    private static final PartialDate VERSION = PartialDate.parse("2026-03-25");
    private static final Source MAP = Source.builder()
            .title("Map of Chinese industrial heritage (industrial-heritage-map)")
            .date(VERSION)
            .build();
    private static final Pattern NATIONAL = Pattern.compile("batch(\\d)_(\\d+)");
    private static final Pattern VEHICLE = Pattern.compile(".*(飞机|卡车)");

    private final JsonNode sites;
    private final Map<String, Integer> timesAt = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<HeritageAsset> assets = new ArrayList<>();
    private final List<ImportDiagnostic<SiteOddity>> diagnostics = new ArrayList<>();

    private IndustrialSitesImport(JsonNode sites) {
        this.sites = sites;
        sites.forEach(site -> timesAt.merge(coordinates(site), 1, Integer::sum));
    }

    /**
     * The sites and what was odd.
     *
     * @param register one asset for each site, in the order of the map
     * @param diagnostics what is odd, in the order of the map
     */
    record Result(AssetRegister register, List<ImportDiagnostic<SiteOddity>> diagnostics) {}

    /** Reads the map. */
    static Result read(Path json) throws IOException {
        IndustrialSitesImport taking =
                new IndustrialSitesImport(JsonMapper.shared().readTree(json));
        taking.sites.forEach(taking::take);
        return new Result(AssetRegister.of(taking.assets), List.copyOf(taking.diagnostics));
    }

    private void take(JsonNode site) {
        check(site);
        assets.add(VEHICLE.matcher(text(site, "name")).matches() ? vehicle(site) : place(site));
    }

    private static MovableAsset vehicle(JsonNode site) {
        MovableAsset.Builder vehicle = MovableAsset.builder();
        vehicle.id(id(site))
                .name(chinese(text(site, "name")))
                .kind(AssetKind.VEHICLE)
                .country(Country.of("CN"));
        vehicle.designations(designations(site))
                .addIndustry(industry(site))
                .note(note(site))
                .addSources(MAP);
        number(site).ifPresent(number -> vehicle.addIdentifier(CoreItemReading.entry(number)));
        return vehicle.build();
    }

    private static ImmovableAsset place(JsonNode site) {
        ImmovableAsset.Builder place = ImmovableAsset.builder();
        place.id(id(site))
                .name(chinese(text(site, "name")))
                .kind(AssetKind.of("industrial-site"))
                .country(Country.of("CN"));
        place.designations(designations(site))
                .addIndustry(industry(site))
                .note(note(site))
                .addSources(MAP);
        number(site).ifPresent(number -> place.addIdentifier(CoreItemReading.entry(number)));
        return place.build();
    }

    private static AssetId id(JsonNode site) {
        return AssetId.of(SCHEME, text(site, "id"));
    }

    /** Returns the number of a national entry: {@code 2-5}. */
    private static Optional<String> number(JsonNode site) {
        Matcher national = NATIONAL.matcher(text(site, "id"));
        return national.matches() ? Optional.of(national.group(1) + "-" + national.group(2)) : Optional.empty();
    }

    private static Designations designations(JsonNode site) {
        Optional<String> number = number(site);
        if (number.isPresent()) {
            return Designations.builder()
                    .addAllActs(IndustrialHeritageBatch.of(text(site, "batch")).acts(number.get()))
                    .build();
        }
        return text(site, "batch").isEmpty()
                ? Designations.unrecorded()
                : Designations.of(Designation.builder()
                        .scheme(JIANGSU)
                        .valid(DateRange.by(VERSION))
                        .addSources(MAP)
                        .build());
    }

    private static Industry industry(JsonNode site) {
        return Industry.of(SCHEME, text(site, "category"));
    }

    private static Wording note(JsonNode site) {
        return chinese(String.join(
                "；",
                List.of(
                        text(site, "province") + text(site, "city") + text(site, "district"),
                        text(site, "era"),
                        text(site, "status"))));
    }

    private void check(JsonNode site) {
        String batch = text(site, "batch");
        if (batch.isEmpty()) {
            report(site, SiteOddity.NO_BATCH, "no batch of a list");
        } else if (text(site, "era").equals(batch)) {
            report(site, SiteOddity.BATCH_FOR_ERA, "age `" + batch + "` is the batch");
        }
        if (!names.add(text(site, "name"))) {
            report(site, SiteOddity.REPEATED_NAME, "name " + text(site, "name") + " stands again");
        }
        int times = timesAt.getOrDefault(coordinates(site), 0);
        if (times > 1) {
            report(
                    site,
                    SiteOddity.SHARED_COORDINATES,
                    "coordinates " + coordinates(site) + " are those of " + times + " sites");
        }
        if (text(site, "district").isEmpty()) {
            report(site, SiteOddity.INCOMPLETE_ADDRESS, "no district in " + text(site, "city"));
        }
    }

    private void report(JsonNode site, SiteOddity oddity, String sentence) {
        diagnostics.add(new ImportDiagnostic<>(text(site, "id"), oddity, sentence));
    }

    private static String coordinates(JsonNode site) {
        return site.get("lat").asString() + "," + site.get("lng").asString();
    }

    private static Wording chinese(String text) {
        return Wording.of(Locale.CHINESE, text);
    }

    private static String text(JsonNode site, String field) {
        return site.path(field).asString("");
    }
}
