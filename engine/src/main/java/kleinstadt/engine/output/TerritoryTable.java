package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Composition;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.Share;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.engine.cache.RecordForm;
import kleinstadt.engine.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * {@code territory.csv}: what a town is made of on earlier territories, those figures were published on and all the crosswalk
 * knows: one row for each town and territory on which it is not simply itself. {@code made_of} lists the earlier Gemeinden, each with its share of
 * inhabitants, area and jobs where it is not whole, or {@code ?} where no crosswalk leads there.
 */
final class TerritoryTable {

    /** Columns of {@code territory.csv}. */
    static final List<String> COLUMNS = List.of("ags", "town", "published", "territory", "made_of");

    private static final String UNREACHED = "?";

    private final Study study;
    private final Crosswalk crosswalk;
    private final SortedMap<AreaKey, List<AreaKey>> members;
    private final Set<TerritoryDate> published;

    /**
     * The table of a study.
     *
     * @param crosswalk how the Gemeinden changed
     */
    TerritoryTable(Study study, Crosswalk crosswalk) {
        this.study = study;
        this.crosswalk = crosswalk;
        this.members = members(study);
        this.published = published(study);
    }

    /** What the rows depend on besides the names of towns. */
    Map<String, String> dependsOn() {
        return Map.of(
                "snapshot",
                study.snapshotHash(),
                "territory",
                study.territory().map(TerritoryDate::toString).orElse("reported"),
                "associations",
                RecordForm.hash(members),
                "figures",
                RecordForm.hash(published));
    }

    /**
     * Writes the table; a run that leaves figures as reported has no rows.
     *
     * @throws IOException if the file cannot be written
     */
    void write(Path folder) throws IOException {
        List<String[]> rows = study.territory().map(this::rows).orElse(List.of());
        CsvTable.write(folder.resolve("territory.csv"), COLUMNS, rows, row -> row);
    }

    private List<String[]> rows(TerritoryDate territory) {
        TreeSet<TerritoryDate> days = new TreeSet<>(published);
        // Also those without figures: a later run asks what became of a town since this one's territory.
        crosswalk.listTerritories().stream()
                .filter(day -> day.compareTo(territory) <= 0)
                .forEach(days::add);
        Map<TerritoryDate, SortedMap<AreaKey, Composition>> compositions = new HashMap<>();
        for (TerritoryDate from : days) {
            Composition.between(crosswalk, from, territory).ifPresent(found -> compositions.put(from, found));
        }
        List<String[]> rows = new ArrayList<>();
        members.forEach((area, gemeinden) -> {
            for (TerritoryDate from : days) {
                String parts = madeOf(gemeinden, compositions.get(from));
                if (!parts.isEmpty()) {
                    rows.add(new String[] {area.key(), study.nameOf(area), from.toString(), territory.toString(), parts
                    });
                }
            }
        });
        return rows;
    }

    /** The territories the figures of results were published on. */
    private static Set<TerritoryDate> published(Study study) {
        Set<TerritoryDate> territories = new HashSet<>();
        study.results().listAll().stream()
                .flatMap(result -> result.lineage().series().stream())
                .distinct()
                .forEach(series ->
                        study.published().find(series).ifPresent(column -> territories.add(column.territory())));
        return territories;
    }

    /** The Gemeinden of every town: its centre, or all members of its association. */
    private static SortedMap<AreaKey, List<AreaKey>> members(Study study) {
        SortedMap<AreaKey, List<AreaKey>> members = new TreeMap<>();
        if (study.unit() == Unit.GEMEINDE) {
            study.areaNames().keySet().stream()
                    .filter(area -> area.level() == AreaLevel.GEMEINDE)
                    .forEach(area -> members.put(area, List.of(area)));
            return members;
        }
        List<Town> towns = new ArrayList<>(study.towns().towns());
        study.drawn().forEach(drawn -> towns.add(drawn.town()));
        towns.forEach(town -> members.put(town.verband(), town.members()));
        return members;
    }

    private static String madeOf(List<AreaKey> members, @Nullable SortedMap<AreaKey, Composition> compositions) {
        if (compositions == null) {
            return UNREACHED;
        }
        boolean unchanged = members.stream()
                .allMatch(member -> compositions.containsKey(member)
                        && Objects.requireNonNull(compositions.get(member)).isUnchanged(member));
        return unchanged
                ? ""
                : members.stream()
                        .map(member -> compositions.containsKey(member)
                                ? text(Objects.requireNonNull(compositions.get(member)))
                                : UNREACHED)
                        .collect(Collectors.joining(";"));
    }

    private static String text(Composition composition) {
        String parts = composition.parts().stream().map(TerritoryTable::text).collect(Collectors.joining(";"));
        return composition.broken() ? parts + UNREACHED : parts;
    }

    private static String text(Composition.Part part) {
        Share share = part.share();
        boolean whole = share.population() == 1 && share.area() == 1 && share.jobs() == 1;
        return whole
                ? part.source().key()
                : part.source().key() + "*" + Numbers.text(share.population()) + "/" + Numbers.text(share.area()) + "/"
                        + Numbers.text(share.jobs());
    }
}
