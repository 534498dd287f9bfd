package kleinstadt.reports.revision;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a figure differs between two runs. Several stand together where they changed together and nothing in the runs tells them
 * apart.
 */
public enum Cause {
    /** The publisher's figures: new ones, corrected ones, or some no longer there. */
    DATA,
    /** The census the population is updated from. */
    BASE,
    /** The boundaries of the town, or how figures are carried across their changes. */
    TERRITORY,
    /** What the indicator is. */
    DEFINITION,
    /** The code that computes. */
    PROGRAM,
    /** What the run was asked for: unit, territory, towns. */
    OPTIONS,
    /** The town itself is unchanged, others moved past it; of ranks only. */
    OTHERS,
    /** Nothing the runs tell of themselves explains it. */
    UNEXPLAINED;

    /** Its name in tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Several as tables write them: {@code data;territory}, in the order of this list. */
    public static String join(Collection<Cause> causes) {
        return causes.stream().sorted().distinct().map(Cause::key).collect(Collectors.joining(";"));
    }
}
