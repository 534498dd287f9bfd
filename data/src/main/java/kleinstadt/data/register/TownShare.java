package kleinstadt.data.register;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;

/**
 * How many of the East's people live in the associations of a set of towns, at its key date by the register.
 *
 * @param byLand people by eastern Land
 * @param members number of Gemeinden in the associations
 * @param lacking how many of them the register has no inhabitants for; with any, the sums are too small
 */
public record TownShare(SortedMap<AreaKey, Persons> byLand, int members, int lacking) {

    /**
     * People of an area.
     *
     * @param inTowns those in the associations
     * @param all all of them
     */
    public record Persons(double inTowns, double all) {

        /** Those in the associations in percent of all. */
        public double percent() {
            return 100 * inTowns / all;
        }

        private Persons and(Persons other) {
            return new Persons(inTowns + other.inTowns, all + other.all);
        }
    }

    /** Sums the register of the set's territory. */
    public static TownShare of(TownSet set, Observations observations) {
        Map<AreaKey, Double> population = Registers.population(observations, set.territory());
        TreeMap<AreaKey, Persons> byLand = new TreeMap<>();
        population.forEach((area, persons) -> {
            if (area.level() == AreaLevel.GEMEINDE && area.isEastern()) {
                byLand.merge(area.toLand(), new Persons(0, persons), Persons::and);
            }
        });
        int members = 0;
        int lacking = 0;
        for (Town town : set.towns()) {
            for (AreaKey member : town.members()) {
                Double persons = population.get(member);
                members++;
                if (persons == null) {
                    lacking++;
                } else {
                    byLand.merge(member.toLand(), new Persons(persons, 0), Persons::and);
                }
            }
        }
        return new TownShare(byLand, members, lacking);
    }

    /** People of the five eastern Länder together. */
    public Persons east() {
        return byLand.values().stream().reduce(new Persons(0, 0), Persons::and);
    }
}
