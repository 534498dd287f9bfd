package kleinstadt.reports.chart;

import java.util.List;

/**
 * Age pyramid: men to the left, women to the right, a group of towns as an outline behind.
 *
 * <p>Classes may be of unequal width: each band is as high as it has years, and as long as the persons in one single year of
 * age on average, so that its area is its number of persons.
 *
 * @param frame what stands around it
 * @param percent axis of both sides, from 0: percent of all inhabitants in one single year of age
 * @param age axis of age in years
 * @param men what the left side is called
 * @param women what the right side is called
 * @param group what the outline is called
 * @param bands the age classes, youngest first, each beginning where the last one ends
 */
public record AgePyramid(Frame frame, Axis percent, Axis age, String men, String women, String group, List<Band> bands)
        implements ChartSpec {

    /** Copies the bands. */
    public AgePyramid {
        bands = List.copyOf(bands);
    }

    /**
     * An age class; all shares in percent of all inhabitants, per single year of age.
     *
     * @param from youngest age
     * @param to age it is drawn to
     * @param label name of the class
     * @param men men of the town
     * @param women women of the town
     * @param groupMen men of the group
     * @param groupWomen women of the group
     */
    public record Band(int from, int to, String label, double men, double women, double groupMen, double groupWomen) {}
}
