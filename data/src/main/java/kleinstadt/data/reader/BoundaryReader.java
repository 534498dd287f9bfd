package kleinstadt.data.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundaryFile;
import kleinstadt.data.boundary.BoundaryFormat;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;
import kleinstadt.data.source.TerritoryRule;

/**
 * Reads boundaries of the eastern Gemeinden, Kreise and Länder from a GeoPackage, a Shapefile, GeoJSON or TopoJSON in any of
 * the usual reference systems. The source is the edition of the BKG's Verwaltungsgebiete that is nearest in time.
 */
@SourceQuirk(
        id = "vg5000-new-year",
        cause =
                "The BKG dates an edition 1 January; the Gemeinden are those of that day, after the changes that begin with"
                        + " the year, so it is neither the 31 December before nor the one after. The day is in a text beside it.",
        since = "VG5000 01.01.2021")
@SourceQuirk(
        id = "boundaries-without-day",
        cause =
                "GeoPackage and GeoJSON name no day, or a different one in each row. The day is the latest one whose list of"
                        + " Gemeinden has the same keys.",
        since = "VG250 01.01.2023")
public final class BoundaryReader implements Reader {

    /** Name of the format in the source catalogue. */
    public static final String NAME = "bkg-boundaries";

    private static final long LONGEST_DAYS = 366;

    private final List<Source> sources;

    /** A reader with the bundled source catalogue. */
    public BoundaryReader() {
        this(Sources.listBundled());
    }

    /** A reader with these source descriptions. */
    public BoundaryReader(List<SourceDescription> descriptions) {
        this.sources = descriptions.stream()
                .filter(description -> description.table().reader().equals(NAME))
                .map(SourceDescription::source)
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return findFormat(file).map(format -> "Verwaltungsgrenzen (" + format.name() + ")");
    }

    private static Optional<BoundaryFormat> findFormat(InputFile file) throws IOException {
        for (BoundaryFormat format : BoundaryFormat.listAll()) {
            if (format.recognises(file.path())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<BoundaryFormat> format = findFormat(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        BoundaryFile found = BoundaryFile.read(format.get(), file.path(), file.name(), log);
        return new BoundaryTerritory(file.name(), gazetteer.listGemeinden(), log)
                .find(found)
                .map(territory -> new Content.BoundarySet(
                        source(territory),
                        found.stated().map(LocalDate::toString).orElse(""),
                        found.rows(),
                        new Boundaries(source(territory), territory, found.areas()),
                        kind(format.get(), found, territory)));
    }

    private String source(TerritoryDate territory) {
        return sources.stream()
                .min(Comparator.comparingLong((Source source) -> daysBetween(source, territory))
                        .thenComparing(Source::id))
                .filter(source -> daysBetween(source, territory) <= LONGEST_DAYS)
                .map(Source::id)
                .orElse("bkg-vg-" + territory.date().getYear());
    }

    private static long daysBetween(Source source, TerritoryDate territory) {
        return source.territory() instanceof TerritoryRule.Fixed fixed
                ? Math.abs(ChronoUnit.DAYS.between(fixed.date(), territory.date()))
                : Long.MAX_VALUE;
    }

    private static String kind(BoundaryFormat format, BoundaryFile found, TerritoryDate territory) {
        String systems = String.join(
                ", ", found.epsg().stream().map(code -> "EPSG " + code).toList());
        List<String> counts = new ArrayList<>();
        Map.of(AreaLevel.GEMEINDE, "Gemeinden", AreaLevel.KREIS, "Kreise", AreaLevel.LAND, "Länder").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(level -> found.count(level.getKey()) > 0)
                .forEach(level -> counts.add(found.count(level.getKey()) + " " + level.getValue()));
        return "Verwaltungsgrenzen (" + format.name() + ", " + systems + "): " + String.join(", ", counts)
                + " im Osten, Gebietsstand " + territory;
    }
}
