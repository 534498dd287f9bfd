package kleinstadt.reports.chart;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * Where a town lies: its surroundings, a small map of the East, and facts in words.
 *
 * @param frame what stands around it
 * @param sheet what it stands on
 * @param surroundings what is drawn around the town
 * @param names what is written on the large map
 * @param inset what is written on the small map
 * @param highlights the town
 * @param facts the facts, each a word and what is to be said
 */
public record LocationMap(
        Frame frame,
        Sheet sheet,
        Surroundings surroundings,
        List<Name> names,
        List<Name> inset,
        List<Highlight> highlights,
        List<Fact> facts)
        implements MapChart {

    /** Copies the lists. */
    public LocationMap {
        names = List.copyOf(names);
        inset = List.copyOf(inset);
        highlights = List.copyOf(highlights);
        facts = List.copyOf(facts);
    }

    /**
     * What is drawn around the town.
     *
     * @param centre Gemeinde of the town
     * @param widthMetres width of the large map in nature
     * @param layers areas filled alike, from the quietest to the town itself
     * @param ground what the ground is
     * @param outside what lies beyond it
     */
    public record Surroundings(AreaKey centre, double widthMetres, List<Layer> layers, String ground, String outside) {
        /** Copies the layers. */
        public Surroundings {
            layers = List.copyOf(layers);
        }
    }

    /** What filled areas are. */
    public enum Role {
        /** A Gemeinde of the same Kreis. */
        KREIS,
        /** Another small town of the set. */
        SMALL_TOWN,
        /** A larger city. */
        CITY,
        /** Another member of the town's association. */
        MEMBER,
        /** The town itself. */
        TOWN
    }

    /**
     * Areas filled alike.
     *
     * @param role what they are
     * @param areas the areas
     * @param text what the legend says
     */
    public record Layer(Role role, List<AreaKey> areas, String text) {
        /** Copies the areas. */
        public Layer {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A fact.
     *
     * @param word what it is about
     * @param text the fact
     */
    public record Fact(String word, String text) {}
}
