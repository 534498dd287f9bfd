package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Composition;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.Share;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.engine.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * {@code territory.csv}: what a town is made of on earlier territories, those figures were published on and all the crosswalk
 * knows: one row for each town and territory on which it is not simply itself. {@code made_of} lists the earlier Gemeinden, each with its share of
 * inhabitants, area and jobs where it is not whole, or {@code ?} where no crosswalk leads there.
 */
public final class TerritoryTable {

    /** Columns of {@code territory.csv}. */
    public static final List<String> COLUMNS = List.of("ags", "town", "published", "territory", "made_of");

    private static final String UNREACHED = "?";

    private TerritoryTable() {}

    /**
     * Writes the table; a run that leaves figures as reported has no rows.
     *
     * @param crosswalk how the Gemeinden changed
     * @throws IOException if the file cannot be written
     */
    public static void write(Study study, Crosswalk crosswalk, Path folder) throws IOException {
        List<String[]> rows = new ArrayList<>();
        study.territory().ifPresent(territory -> rows.addAll(rows(study, crosswalk, territory)));
        CsvTable.write(folder.resolve("territory.csv"), COLUMNS, rows, row -> row);
    }

    private static List<String[]> rows(Study study, Crosswalk crosswalk, TerritoryDate territory) {
        TreeSet<TerritoryDate> published = new TreeSet<>();
        study.results().listAll().stream()
                .flatMap(result -> result.lineage().series().stream())
                .distinct()
                .forEach((SeriesKey series) ->
                        study.published().findTerritory(series).ifPresent(published::add));
        // Also those without figures: a later run asks what became of a town since this one's territory.
        crosswalk.listTerritories().stream()
                .filter(day -> day.compareTo(territory) <= 0)
                .forEach(published::add);
        Map<TerritoryDate, SortedMap<AreaKey, Composition>> compositions = new HashMap<>();
        for (TerritoryDate from : published) {
            Composition.between(crosswalk, from, territory).ifPresent(found -> compositions.put(from, found));
        }
        List<String[]> rows = new ArrayList<>();
        members(study).forEach((area, members) -> {
            for (TerritoryDate from : published) {
                String parts = madeOf(members, compositions.get(from));
                if (!parts.isEmpty()) {
                    rows.add(new String[] {area.key(), study.nameOf(area), from.toString(), territory.toString(), parts
                    });
                }
            }
        });
        return rows;
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
