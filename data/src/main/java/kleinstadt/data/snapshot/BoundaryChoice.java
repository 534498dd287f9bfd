package kleinstadt.data.snapshot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.OutlinesDiffer;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.RegisterEntry;

/**
 * Which boundaries a snapshot keeps: of each territory the most detailed set, and of the territories the newest and the newest
 * at a year's end, on which nearly all figures stand.
 */
final class BoundaryChoice {

    private static final int WORST = 3;
    private static final double TOLERATED_SHARE = 0.01;
    private static final double HECTARE_KM2 = 0.01;

    private final SortedMap<String, Boundaries> sets = new TreeMap<>();
    private final SortedMap<String, Boundaries> earlier;
    private final Map<String, Long> cornersSimplified = new TreeMap<>();
    private final NavigableMap<TerritoryDate, String> kept = new TreeMap<>();

    /** Takes the boundaries an earlier import kept, simplified already, by the file they came from. */
    BoundaryChoice(SortedMap<String, Boundaries> earlier) {
        this.earlier = new TreeMap<>(earlier);
        sets.putAll(earlier);
    }

    /** Adds the boundaries of a file. */
    void add(String file, Boundaries boundaries) {
        sets.put(file, boundaries);
        earlier.remove(file);
    }

    /**
     * Chooses. Boundaries of a territory no crosswalk reaches count only where there are no others, since a run can work on
     * the reached ones only.
     */
    void choose(Crosswalk crosswalk) {
        Set<SortedSet<AreaKey>> reached = crosswalk.listTerritories().stream()
                .flatMap(territory -> crosswalk.findGemeinden(territory).stream())
                .collect(Collectors.toSet());
        kept.clear();
        kept.putAll(listBest());
        TreeMap<TerritoryDate, String> useful = new TreeMap<>(kept);
        useful.values().removeIf(file -> !reached.contains(get(file).listGemeinden()));
        if (!useful.isEmpty()) {
            kept.keySet().retainAll(useful.keySet());
        }
        if (!kept.isEmpty()) {
            TreeSet<TerritoryDate> wanted = new TreeSet<>(Set.of(kept.lastKey()));
            kept.descendingKeySet().stream()
                    .filter(BoundaryChoice::isYearEnd)
                    .findFirst()
                    .ifPresent(wanted::add);
            kept.keySet().retainAll(wanted);
        }
    }

    /**
     * The most detailed boundaries of the territory nearest to a day, of two as near the earlier; empty if no file brought any.
     * Those of an earlier import are too simple to count points in.
     */
    Optional<Boundaries> findNearest(LocalDate day) {
        TreeMap<String, Boundaries> full = new TreeMap<>(sets);
        full.keySet().removeAll(earlier.keySet());
        return listBest(full).entrySet().stream()
                .min(Comparator.comparingLong(
                        entry -> Math.abs(ChronoUnit.DAYS.between(entry.getKey().date(), day))))
                .map(entry -> get(entry.getValue()));
    }

    private static boolean isYearEnd(TerritoryDate territory) {
        return territory.equals(TerritoryDate.endOf(territory.date().getYear()));
    }

    /** The files kept, by territory; none before {@link #choose}. */
    SortedMap<TerritoryDate, String> listKept() {
        return new TreeMap<>(kept);
    }

    /** The most detailed file of each territory; of several as detailed the first by name. */
    private SortedMap<TerritoryDate, String> listBest() {
        return listBest(sets);
    }

    private SortedMap<TerritoryDate, String> listBest(SortedMap<String, Boundaries> among) {
        TreeMap<TerritoryDate, String> best = new TreeMap<>();
        among.forEach((file, set) -> {
            if (!set.listLevel(AreaLevel.GEMEINDE).isEmpty()) {
                best.merge(set.territory(), file, this::moreDetailed);
            }
        });
        return best;
    }

    /** Those of an earlier import are compared with others as simple, and stay where they have more. */
    private String moreDetailed(String first, String other) {
        boolean firstIsEarlier = earlier.containsKey(first);
        if (firstIsEarlier == earlier.containsKey(other)) {
            return get(other).countCorners() > get(first).countCorners() ? other : first;
        }
        String old = firstIsEarlier ? first : other;
        String anew = firstIsEarlier ? other : first;
        long corners = cornersSimplified.computeIfAbsent(
                anew, file -> get(file).simplified(Map.of()).countCorners());
        return corners >= get(old).countCorners() ? anew : old;
    }

    private Boundaries get(String file) {
        Boundaries set = sets.get(file);
        if (set == null) {
            throw new NoSuchElementException("there are no boundaries of " + file);
        }
        return set;
    }

    /** Why each file that is not kept is not. */
    SortedMap<String, ImportNote> listLeftOut() {
        SortedMap<TerritoryDate, String> best = listBest();
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

    /**
     * The boundaries a snapshot keeps, simplified for maps, in the order of territories. Files with nothing but Kreise or
     * Länder lend their names, and so do those of an earlier import.
     */
    List<Boundaries> listSimplified() {
        Map<AreaKey, String> names = new TreeMap<>();
        earlier.values().forEach(set -> set.areas().forEach(area -> names.put(area.key(), area.name())));
        sets.values().stream()
                .filter(set -> set.listLevel(AreaLevel.GEMEINDE).isEmpty())
                .forEach(set -> set.areas().forEach(area -> names.put(area.key(), area.name())));
        return kept.values().stream()
                .map(file -> earlier.containsKey(file) ? get(file) : get(file).simplified(names))
                .toList();
    }

    /** Notes where outlines are off the areas in the register of the same territory by more than a hundredth. */
    void compareAreas(Map<TerritoryDate, List<RegisterEntry>> registers, IssueLog log) {
        sets.forEach((file, set) -> {
            if (!earlier.containsKey(file)) {
                compareAreas(file, set, registers.getOrDefault(set.territory(), List.of()), log);
            }
        });
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
