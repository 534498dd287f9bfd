package kleinstadt.data.register;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.RemainderWithoutInhabitants;
import kleinstadt.data.model.AreaKey;

/** What parts the Gebietsänderungen of one day divide a Gemeinde into. */
final class ChangeShares {

    private ChangeShares() {}

    /**
     * The parts of each Gemeinde whose boundaries or key the changes touch. The shares are those of the inhabitants and areas
     * named in its rows; all are 0 where the rows leave them open, so that they do not add up and are refused.
     */
    static Map<AreaKey, List<Share>> of(List<TerritoryChange> changes, IssueLog log) {
        TreeMap<AreaKey, List<Share>> shares = new TreeMap<>();
        changes.stream()
                .filter(change -> change.kind() != ChangeKind.NAME_CHANGE)
                .filter(change -> change.kind() != ChangeKind.KEY_CHANGE
                        || !change.source().equals(change.target()))
                .collect(Collectors.groupingBy(TerritoryChange::source, TreeMap::new, Collectors.toList()))
                .forEach((source, rows) -> shares.put(source, divide(source, rows, log)));
        return shares;
    }

    private static List<Share> divide(AreaKey source, List<TerritoryChange> rows, IssueLog log) {
        if (rows.stream().map(TerritoryChange::target).distinct().count() == 1
                && rows.stream().noneMatch(row -> row.kind() == ChangeKind.PARTIAL_TRANSFER)) {
            return List.of(new Share(rows.get(0).target(), 1, 1, 1));
        }
        boolean partial = rows.stream().anyMatch(row -> row.kind() == ChangeKind.PARTIAL_TRANSFER);
        boolean complete = !partial || rows.stream().anyMatch(TerritoryChange::isRemainder);
        double persons = total(rows, TerritoryChange::inhabitants);
        double area = total(rows, TerritoryChange::areaM2);
        double moved = total(rows.stream().filter(row -> !row.isRemainder()).toList(), TerritoryChange::inhabitants);
        if (partial && complete && persons == 0 && area > 0) {
            log.add(new RemainderWithoutInhabitants(rows.get(0).reference(), source));
            return rows.stream()
                    .map(row -> share(row, row.isRemainder() ? 1 : 0, area))
                    .toList();
        }
        // Where all inhabitants moved although a part stayed, the part that stayed was left open, not empty.
        boolean told = complete && persons > 0 && area > 0 && !(partial && moved == persons);
        return rows.stream()
                .map(row -> told
                        ? share(row, row.inhabitants().orElse(0) / persons, area)
                        : new Share(row.target(), 0, 0, 0))
                .toList();
    }

    private static Share share(TerritoryChange row, double population, double area) {
        return new Share(row.target(), population, row.areaM2().orElse(0) / area, population);
    }

    /** The sum of what the rows name; -1 where one names nothing. */
    private static double total(List<TerritoryChange> rows, Function<TerritoryChange, OptionalDouble> amount) {
        boolean all = rows.stream().allMatch(row -> amount.apply(row).isPresent());
        return all
                ? rows.stream().mapToDouble(row -> amount.apply(row).orElse(0)).sum()
                : -1;
    }
}
