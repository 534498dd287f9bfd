package kleinstadt.data.quality;

import java.util.List;
import java.util.Set;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.TerritoryConverter;

/** All checks of figures, in the order they are made. */
public final class FigureChecks {

    private static final List<FigureCheck> OF_A_TABLE = List.of(
            new KeyCheck(),
            new SexSumCheck(),
            new AgeSumCheck(),
            new AreaSumCheck(),
            new BalanceCheck(),
            new RangeCheck());

    /** Codes of what {@link #checkTogether} can note. */
    public static final Set<String> CODES_OF_ALL_TOGETHER = Set.of(
            "unit-suspect",
            "boundary-changed",
            "census-break",
            "figure-jumps",
            "jump-at-boundary-change",
            "sources-compared",
            "sources-differ");

    private FigureChecks() {}

    /** Checks one table by itself, with all areas it was read with. */
    public static void checkTable(Observations table, Evidence evidence, IssueLog log) {
        OF_A_TABLE.forEach(check -> check.check(table, evidence, log));
    }

    /** Checks the tables of all sources against each other, and each against its year before. */
    public static void checkTogether(Observations figures, Evidence evidence, IssueLog log) {
        new ScaleCheck().check(figures, evidence, log);
        evidence.crosswalk().findNewest().ifPresent(newest -> {
            Observations latest = convert(figures, evidence, newest);
            new BoundaryCheck(latest, newest).check(figures, evidence, log);
            new JumpCheck(latest, newest).check(figures, evidence, log);
            new SourcePairCheck(latest).check(figures, evidence, log);
        });
    }

    private static Observations convert(Observations figures, Evidence evidence, TerritoryDate newest) {
        // What a conversion loses is said by the run that shows it.
        return new TerritoryConverter(evidence.crosswalk()).toTerritory(figures, newest, new IssueLog());
    }
}
