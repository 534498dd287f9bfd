package kleinstadt.indicators.typology;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * The towns of a set sorted into types by what they are like.
 *
 * @param variables ids of the indicators used
 * @param types the types in the order of their numbers; none where fewer towns have all variables than types are tried
 * @param memberships the type of each town, towns outside the set too, in the order of areas; a town with under half of the
 *     variables has none
 * @param choices the numbers of types tried, in order
 * @param agreementWithKMeans adjusted Rand index between Ward's partition and one by k-means from random starts
 * @param complete number of the set's towns that have all variables
 */
public record Typology(
        List<String> variables,
        List<StructureType> types,
        List<Membership> memberships,
        List<Choice> choices,
        double agreementWithKMeans,
        int complete) {

    /** Copies the lists. */
    public Typology {
        variables = List.copyOf(variables);
        types = List.copyOf(types);
        memberships = List.copyOf(memberships);
        choices = List.copyOf(choices);
    }

    /** No types. */
    static Typology none(List<String> variables, int complete) {
        return new Typology(variables, List.of(), List.of(), List.of(), 0, complete);
    }

    /** The type of a number from 1. */
    public StructureType type(int number) {
        return types.get(number - 1);
    }

    /** Whether a town is the typical one of its type. */
    public boolean isTypical(AreaKey area) {
        return types.stream().anyMatch(type -> type.typical().equals(area));
    }
}
