package kleinstadt.reports.chart;

import java.util.List;

/**
 * Age pyramid: men to the left, women to the right, something to compare with as an outline.
 *
 * <p>Classes may be of unequal width: each band is as high as it has years, and as long as the persons in one single year of
 * age on average, so that its area is its number of persons.
 *
 * @param frame what stands around it
 * @param key what the marks mean
 * @param amount axis of both sides, from 0, per single year of age
 * @param age axis of age in years
 * @param men what the left side is called
 * @param women what the right side is called
 * @param bands the town's age classes, youngest first, each beginning where the last one ends
 * @param outline what it is compared with, in the same shape; its classes may be others
 * @param outlineSign what the outline stands for
 * @param notes what broad ages come to
 */
public record AgePyramid(
        Frame frame,
        List<KeyEntry> key,
        Axis amount,
        Axis age,
        String men,
        String women,
        List<Band> bands,
        List<Band> outline,
        Sign outlineSign,
        List<Note> notes)
        implements ChartSpec {

    /** Copies the lists. */
    public AgePyramid {
        key = List.copyOf(key);
        bands = List.copyOf(bands);
        outline = List.copyOf(outline);
        notes = List.copyOf(notes);
    }

    /**
     * An age class, per single year of age.
     *
     * @param from youngest age
     * @param to age it is drawn to
     * @param men men, in the unit of the axis
     * @param women women, in the unit of the axis
     */
    public record Band(int from, int to, double men, double women) {}

    /**
     * A broad age beside the pyramid.
     *
     * @param from youngest age
     * @param to age it is drawn to
     * @param name its name
     * @param figure the town's figure
     * @param comparison what it is compared with
     */
    public record Note(int from, int to, String name, String figure, String comparison) {}
}
