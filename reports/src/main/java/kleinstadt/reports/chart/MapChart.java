package kleinstadt.reports.chart;

import java.util.List;
import java.util.OptionalInt;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;

/**
 * A map of the East: towns filled by class, everything else as quiet ground.
 *
 * @param frame what stands around it
 * @param boundaries where the areas lie; areas named here that it does not hold are not drawn
 * @param towns the towns to fill
 * @param legend what the colours mean
 * @param names towns written on the map, the most important first
 * @param highlights the towns the map is about, all alike
 */
public record MapChart(
        Frame frame,
        Boundaries boundaries,
        List<MapTown> towns,
        Legend legend,
        List<MapName> names,
        List<Highlight> highlights)
        implements ChartSpec {

    /** Copies the lists. */
    public MapChart {
        towns = List.copyOf(towns);
        names = List.copyOf(names);
        highlights = List.copyOf(highlights);
    }

    /**
     * A filled town.
     *
     * @param areas the Gemeinden that stand for it
     * @param classIndex class from 0, the lowest; empty where its figure is missing
     */
    public record MapTown(List<AreaKey> areas, OptionalInt classIndex) {
        /** Copies the areas. */
        public MapTown {
            areas = List.copyOf(areas);
        }
    }

    /**
     * What the colours mean.
     *
     * @param title what is measured, and its unit
     * @param classes the classes from the lowest
     * @param missing what the hatching means
     * @param missingCount number of towns without a figure
     * @param ground what the ground is
     * @param note how the classes were made
     * @param scale text of the scale bar, with {@code #} where the kilometres go
     * @param berlin what to write into the gap that Berlin leaves; empty for nothing
     */
    public record Legend(
            String title,
            List<MapClass> classes,
            String missing,
            int missingCount,
            String ground,
            String note,
            String scale,
            String berlin) {
        /** Copies the classes. */
        public Legend {
            classes = List.copyOf(classes);
        }
    }

    /**
     * A class of the legend.
     *
     * @param limits its limits as text
     * @param count towns in it as text
     * @param rgb its colour, {@code 0xRRGGBB}
     */
    public record MapClass(String limits, String count, int rgb) {}

    /**
     * A town written on the map.
     *
     * @param area Gemeinde it is written at
     * @param text its name
     */
    public record MapName(AreaKey area, String text) {}

    /**
     * A town the map is about.
     *
     * @param areas the Gemeinden outlined for it
     * @param centre Gemeinde its name stands at
     * @param name its name
     * @param figure its figure with unit, or that there is none
     * @param classIndex its class, where it has a figure
     * @param notes lines below the figure: rank, median of the group
     */
    public record Highlight(
            List<AreaKey> areas,
            AreaKey centre,
            String name,
            String figure,
            OptionalInt classIndex,
            List<String> notes) {
        /** Copies the lists. */
        public Highlight {
            areas = List.copyOf(areas);
            notes = List.copyOf(notes);
        }
    }
}
