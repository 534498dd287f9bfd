package kleinstadt.indicators.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownType;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Lineage;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;

/** Made-up towns with given values, for tests of what works on a table of them. */
public final class Given {

    private static final Period PERIOD = Period.endOf(2023);

    private final List<String> indicators;
    private final List<Town> members = new ArrayList<>();
    private final List<Town> others = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    /** Variables, all on a linear scale. */
    public Given(String... indicators) {
        this.indicators = List.of(indicators);
    }

    /** A town of the set; NaN for a value that is missing. Its number counts from 0. */
    public Given member(double... values) {
        members.add(add(members.size(), values));
        return this;
    }

    /** A town outside the set, in rows behind it. */
    public Given outsider(double... values) {
        others.add(add(500 + others.size(), values));
        return this;
    }

    private Town add(int number, double... values) {
        Town town = town(number);
        for (int i = 0; i < values.length; i++) {
            add(
                    indicators.get(i),
                    town,
                    PERIOD,
                    Double.isNaN(values[i]) ? Value.missing(Reason.SECRET) : Value.of(values[i]));
        }
        return town;
    }

    /** A further result of a town, by its number among those of the set. */
    public Given result(String indicator, int member, Period period, double value) {
        add(indicator, members.get(member), period, Value.of(value));
        return this;
    }

    private void add(String indicator, Town town, Period period, Value value) {
        results.add(new Result(
                indicator,
                town.centre(),
                period,
                Optional.empty(),
                value,
                Optional.empty(),
                new Lineage("0", List.of("made-up"), TerritoryDate.endOf(2023), "formula")));
    }

    private static Town town(int number) {
        AreaKey key = area(number);
        return new Town(
                key, "Town " + number, AreaKey.verband(key.key()), "", List.of(key), TownType.SMALLER_SMALL_TOWN);
    }

    /** The area of a town of the set. */
    public static AreaKey area(int number) {
        return AreaKey.gemeinde(String.format(Locale.ROOT, "12%06d", number));
    }

    /** The area of a town outside. */
    public static AreaKey outside(int number) {
        return area(500 + number);
    }

    /** The table. */
    public StructureTable table() {
        return table(indicators.stream()
                .map(id -> new StructureVariable(id, StructureVariable.Scale.LINEAR))
                .toList());
    }

    /** The table of these variables. */
    public StructureTable table(List<StructureVariable> variables) {
        return StructureTable.of(
                new Results(results),
                variables,
                new TownSet("set", TerritoryDate.endOf(2023), members),
                others,
                Unit.GEMEINDE);
    }

    /** Standard scores of the table. */
    public StandardScores scores(StandardScores.Spread spread) {
        return StandardScores.of(table(), spread);
    }
}
