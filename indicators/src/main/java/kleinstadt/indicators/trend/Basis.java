package kleinstadt.indicators.trend;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.TerritoryDate;

/**
 * What a figure rests on; between figures of different bases a line means nothing.
 *
 * @param base the census its population figures are updated from; empty where none is part of it
 * @param territory the boundaries it refers to
 * @param counted what it counts and of which area, as ids in order; not who published it
 */
public record Basis(Optional<PopulationBase> base, TerritoryDate territory, List<String> counted) {

    /** Copies the ids. */
    public Basis {
        counted = List.copyOf(counted);
    }

    /** What keeps figures of this basis apart from those of another, in the order of {@link Break.Cause}. */
    Set<Break.Cause> differences(Basis other) {
        EnumSet<Break.Cause> causes = EnumSet.noneOf(Break.Cause.class);
        if (!base.equals(other.base)) {
            causes.add(Break.Cause.POPULATION_BASE);
        }
        if (!territory.equals(other.territory)) {
            causes.add(Break.Cause.TERRITORY);
        }
        if (!counted.equals(other.counted)) {
            causes.add(Break.Cause.DEFINITION);
        }
        return causes;
    }
}
