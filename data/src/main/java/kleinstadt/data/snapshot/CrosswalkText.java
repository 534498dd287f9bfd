package kleinstadt.data.snapshot;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;

/**
 * The crosswalk as three small tables: its steps, the Gemeinden with the territories they were on, and the links that change
 * something. A Gemeinde of a territory without such a link stays as it is. Runs of neighbouring territories are written
 * {@code first..last}, ends of years as the year.
 */
final class CrosswalkText {

    static final String STEPS = "crosswalk/steps.csv";
    static final String GEMEINDEN = "crosswalk/gemeinden.csv";
    static final String CHANGES = "crosswalk/changes.csv";

    private static final String SOURCE = "crosswalk";

    private CrosswalkText() {}

    static Map<String, String> write(Crosswalk crosswalk) {
        TreeMap<TerritoryDate, TerritoryDate> steps = new TreeMap<>();
        TreeMap<AreaKey, TreeSet<TerritoryDate>> gemeinden = new TreeMap<>();
        TreeMap<String, TreeSet<TerritoryDate>> changes = new TreeMap<>();
        for (CrosswalkLink link : crosswalk.listLinks()) {
            steps.put(link.from(), link.to());
            gemeinden.computeIfAbsent(link.source(), key -> new TreeSet<>()).add(link.from());
            if (!link.equals(CrosswalkLink.unchanged(link.from(), link.to(), link.source()))) {
                changes.computeIfAbsent(change(link), key -> new TreeSet<>()).add(link.from());
            }
        }
        List<TerritoryDate> order = List.copyOf(steps.keySet());
        StringBuilder stepText = new StringBuilder("from,to\n");
        steps.forEach((from, to) -> stepText.append(from).append(',').append(to).append('\n'));
        StringBuilder gemeindenText = new StringBuilder("ags,territories\n");
        gemeinden.forEach((key, dates) -> gemeindenText
                .append(key.key())
                .append(',')
                .append(runs(dates, order))
                .append('\n'));
        StringBuilder changeText = new StringBuilder("ags,target,population,area,jobs,territories\n");
        changes.forEach((change, dates) ->
                changeText.append(change).append(',').append(runs(dates, order)).append('\n'));
        return Map.of(STEPS, stepText.toString(), GEMEINDEN, gemeindenText.toString(), CHANGES, changeText.toString());
    }

    private static String change(CrosswalkLink link) {
        return link.source().key() + "," + link.target().key() + "," + NumberText.of(link.population()) + ","
                + NumberText.of(link.area()) + ","
                + (link.jobs().isPresent() ? NumberText.of(link.jobs().getAsDouble()) : "");
    }

    private static String runs(Set<TerritoryDate> dates, List<TerritoryDate> order) {
        StringBuilder text = new StringBuilder();
        int start = -1;
        for (int i = 0; i <= order.size(); i++) {
            boolean in = i < order.size() && dates.contains(order.get(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                text.append(text.isEmpty() ? "" : " ").append(date(order.get(start)));
                if (start < i - 1) {
                    text.append("..").append(date(order.get(i - 1)));
                }
                start = -1;
            }
        }
        return text.toString();
    }

    /** The end of a year as the year, any other day in full. */
    private static String date(TerritoryDate territory) {
        int year = territory.date().getYear();
        return territory.equals(TerritoryDate.endOf(year)) ? Integer.toString(year) : territory.toString();
    }

    private static TerritoryDate date(String text) {
        return text.length() == 4 ? TerritoryDate.endOf(Integer.parseInt(text)) : TerritoryDate.parse(text);
    }

    /**
     * Builds the crosswalk again.
     *
     * @throws IllegalArgumentException if one of the tables does not have its form
     */
    static Crosswalk read(String stepText, String gemeinden, String changes, IssueLog log) {
        TreeMap<TerritoryDate, TerritoryDate> targets = new TreeMap<>();
        records(stepText, 2)
                .forEach(
                        row -> targets.put(TerritoryDate.parse(row.getField(0)), TerritoryDate.parse(row.getField(1))));
        List<TerritoryDate> order = List.copyOf(targets.keySet());
        List<TerritoryDate> to = List.copyOf(targets.values());
        List<CrosswalkLink> links = new ArrayList<>();
        Map<AreaKey, BitSet> changed = new HashMap<>();
        for (CsvRecord row : records(changes, 6)) {
            AreaKey source = AreaKey.gemeinde(row.getField(0));
            AreaKey target = AreaKey.gemeinde(row.getField(1));
            double population = Double.parseDouble(row.getField(2));
            double area = Double.parseDouble(row.getField(3));
            OptionalDouble jobs = row.getField(4).isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(row.getField(4)));
            BitSet steps = steps(row.getField(5), order);
            steps.stream()
                    .forEach(step -> links.add(
                            new CrosswalkLink(order.get(step), source, to.get(step), target, population, area, jobs)));
            changed.computeIfAbsent(source, key -> new BitSet()).or(steps);
        }
        for (CsvRecord row : records(gemeinden, 2)) {
            AreaKey key = AreaKey.gemeinde(row.getField(0));
            BitSet unchanged = steps(row.getField(1), order);
            unchanged.andNot(changed.getOrDefault(key, new BitSet()));
            unchanged.stream().forEach(step -> links.add(CrosswalkLink.unchanged(order.get(step), to.get(step), key)));
        }
        return Crosswalk.of(links, SOURCE, log);
    }

    /** The steps of a text of runs by their place in the order of all. */
    private static BitSet steps(String runs, List<TerritoryDate> order) {
        BitSet steps = new BitSet(order.size());
        for (String run : runs.split(" ", -1)) {
            int dots = run.indexOf("..");
            int first = order.indexOf(date(dots < 0 ? run : run.substring(0, dots)));
            int last = dots < 0 ? first : order.indexOf(date(run.substring(dots + 2)));
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("expected a run of known territories, found '" + run + "'");
            }
            steps.set(first, last + 1);
        }
        return steps;
    }

    private static List<CsvRecord> records(String text, int columns) {
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
        records.forEach(row -> {
            if (row.getFieldCount() != columns) {
                throw new IllegalArgumentException(
                        "expected " + columns + " cells in the crosswalk, found " + row.getFields());
            }
        });
        return records;
    }
}
