package kleinstadt.engine.output;

import java.util.Locale;
import kleinstadt.data.model.PopulationBase;

/** Names of population bases in tables: {@code register}, {@code zensus_2011}, {@code zensus_2022}. */
final class BaseNames {

    private BaseNames() {}

    static String of(PopulationBase base) {
        return base.name().toLowerCase(Locale.ROOT);
    }
}
