package kleinstadt.reports.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;

/** A map of the East, or of the surroundings of a town. */
public sealed interface MapChart extends ChartSpec permits BivariateMap, ChoroplethMap, LocationMap, SymbolMap {

    /** What every map stands on. */
    Sheet sheet();

    /** What is written on the map, the most important first. */
    List<Name> names();

    /** The towns the map is about, all alike. */
    List<Highlight> highlights();

    /**
     * What every map stands on.
     *
     * @param boundaries where the areas lie; areas a map names that it does not hold are not drawn
     * @param scale text of the scale bar, with {@code #} where the kilometres go
     */
    record Sheet(Boundaries boundaries, String scale) {}

    /** What a name belongs to; what comes first is written larger and first. */
    enum NameKind {
        /** A town the map is about. */
        SHOWN,
        /** Another case town. */
        CASE_TOWN,
        /** A large city, for orientation. */
        CITY,
        /** Another small town. */
        TOWN,
        /** A Kreis. */
        KREIS,
        /** A Land. */
        LAND
    }

    /**
     * A name on the map.
     *
     * @param kind what it belongs to
     * @param area area it is written at; Land 11 is the gap that Berlin leaves in Brandenburg
     * @param text the name
     */
    record Name(NameKind kind, AreaKey area, String text) {}

    /**
     * A filled town.
     *
     * @param areas the Gemeinden that stand for it
     * @param classIndex its class from 0; empty where its figure is missing
     */
    record Patch(List<AreaKey> areas, OptionalInt classIndex) {
        /** Copies the areas. */
        public Patch {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A class in a legend.
     *
     * @param limits its limits as text
     * @param count towns in it as text
     * @param rgb its colour, {@code 0xRRGGBB}
     */
    record ClassRow(String limits, String count, int rgb) {}

    /**
     * A town the map is about.
     *
     * @param areas the Gemeinden outlined for it
     * @param centre Gemeinde its name stands at
     * @param name its name
     * @param figure its figure with unit, or that there is none
     * @param notes lines below the figure: rank, median of the group
     * @param value its figure, for the mark in the histogram; empty where it has none
     * @param classIndex its class; empty where it has none
     */
    record Highlight(
            List<AreaKey> areas,
            AreaKey centre,
            String name,
            String figure,
            List<String> notes,
            OptionalDouble value,
            OptionalInt classIndex) {
        /** Copies the lists. */
        public Highlight {
            areas = List.copyOf(areas);
            notes = List.copyOf(notes);
        }
    }
}
