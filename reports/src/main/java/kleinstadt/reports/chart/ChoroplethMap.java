package kleinstadt.reports.chart;

import java.util.List;

/**
 * Towns filled by the class of their figure, as the centre Gemeinde or as the whole association; everything else is quiet
 * ground.
 *
 * @param frame what stands around it
 * @param sheet what it stands on
 * @param colours the filled towns, the same for every town of a run
 * @param names what is written on it
 * @param highlights the towns it is about
 */
public record ChoroplethMap(Frame frame, Sheet sheet, Colours colours, List<Name> names, List<Highlight> highlights)
        implements MapChart {

    /** Copies the lists. */
    public ChoroplethMap {
        names = List.copyOf(names);
        highlights = List.copyOf(highlights);
    }

    /**
     * Filled towns and what their colours mean.
     *
     * @param patches the towns
     * @param legend the classes
     */
    public record Colours(List<Patch> patches, ColourLegend legend) {
        /** Copies the patches. */
        public Colours {
            patches = List.copyOf(patches);
        }
    }
}
