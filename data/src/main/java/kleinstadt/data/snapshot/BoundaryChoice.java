package kleinstadt.data.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.OutlinesDiffer;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.RegisterEntry;

/**
 * Which boundaries a snapshot keeps: of each territory the most detailed set, and of the territories the newest and the newest
 * at a year's end, which maps need.
 */
final class BoundaryChoice {

    private static final int WORST = 3;
    private static final double TOLERATED_SHARE = 0.01;
    private static final double HECTARE_KM2 = 0.01;

    private final SortedMap<String, Boundaries> sets = new TreeMap<>();

    /** Adds the boundaries of a file. */
    void add(String file, Boundaries boundaries) {
        sets.put(file, boundaries);
    }

    /** The files kept, by territory. */
    SortedMap<TerritoryDate, String> listKept() {
        TreeMap<TerritoryDate, String> best = new TreeMap<>(listBest());
        TreeSet<TerritoryDate> wanted = new TreeSet<>();
        if (!best.isEmpty()) {
            wanted.add(best.lastKey());
            best.descendingKeySet().stream()
                    .filter(territory -> territory.equals(
                            TerritoryDate.endOf(territory.date().getYear())))
                    .findFirst()
                    .ifPresent(wanted::add);
        }
        best.keySet().retainAll(wanted);
        return best;
    }

    /** The most detailed file of each territory; of several as detailed the first by name. */
    private SortedMap<TerritoryDate, String> listBest() {
        TreeMap<TerritoryDate, String> best = new TreeMap<>();
        sets.forEach((file, set) -> {
            if (!set.listLevel(AreaLevel.GEMEINDE).isEmpty()) {
                best.merge(set.territory(), file, (first, other) -> corners(other) > corners(first) ? other : first);
            }
        });
        return best;
    }

    private long corners(String file) {
        Boundaries set = sets.get(file);
        return set == null ? 0 : set.countCorners();
    }

    /** Why each file that is not kept is not. */
    SortedMap<String, ImportNote> listLeftOut() {
        SortedMap<TerritoryDate, String> best = listBest();
        SortedMap<TerritoryDate, String> kept = listKept();
        SortedMap<String, ImportNote> notes = new TreeMap<>();
        sets.forEach((file, set) -> {
            if (set.listLevel(AreaLevel.GEMEINDE).isEmpty()) {
                notes.put(file, ImportNote.noGemeinden());
            } else if (!file.equals(best.get(set.territory()))) {
                notes.put(file, ImportNote.lessDetailed(String.valueOf(best.get(set.territory()))));
            } else if (!kept.containsKey(set.territory())) {
                notes.put(file, ImportNote.territoryNotNeeded(kept.keySet()));
            }
        });
        return notes;
    }

    /** The boundaries a snapshot keeps, simplified for maps, in the order of territories. */
    List<Boundaries> listSimplified() {
        List<Boundaries> simplified = new ArrayList<>();
        for (String file : listKept().values()) {
            Boundaries set = sets.get(file);
            if (set != null) {
                simplified.add(set.simplified());
            }
        }
        return simplified;
    }

    /** Notes where outlines are off the areas in the register of the same territory by more than a hundredth. */
    void compareAreas(Map<TerritoryDate, List<RegisterEntry>> registers, IssueLog log) {
        sets.forEach((file, set) -> compareAreas(file, set, registers.getOrDefault(set.territory(), List.of()), log));
    }

    private static void compareAreas(String file, Boundaries set, List<RegisterEntry> register, IssueLog log) {
        record Difference(String words, double share) {}
        Map<String, Double> outlines = new TreeMap<>();
        set.listLevel(AreaLevel.GEMEINDE)
                .forEach(area -> outlines.put(area.key().key(), area.areaKm2()));
        int compared = 0;
        List<Difference> off = new ArrayList<>();
        for (RegisterEntry entry : register) {
            Double outline = outlines.get(entry.gemeinde().key());
            if (outline != null && entry.areaKm2().isPresent()) {
                double official = entry.areaKm2().getAsDouble();
                compared++;
                double difference = Math.abs(outline - official);
                // The register is rounded to hectares, which is much for the smallest.
                if (difference > TOLERATED_SHARE * official + HECTARE_KM2 / 2) {
                    off.add(new Difference(
                            String.format(
                                    Locale.ROOT,
                                    "%s %.2f instead of %.2f km²",
                                    entry.gemeinde().key(),
                                    outline,
                                    official),
                            difference / official));
                }
            }
        }
        if (!off.isEmpty()) {
            off.sort(Comparator.comparingDouble(Difference::share).reversed().thenComparing(Difference::words));
            log.add(new OutlinesDiffer(
                    file,
                    set.territory(),
                    off.size(),
                    compared,
                    off.stream().limit(WORST).map(Difference::words).toList()));
        }
    }
}
