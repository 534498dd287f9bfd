package kleinstadt.indicators.neighbours;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;

/** The statistical neighbours of all towns, in the order of towns and ranks. */
public final class Neighbours {

    private final List<Neighbour> all;
    private final Map<AreaKey, List<Neighbour>> byArea;

    /** Takes neighbours in the order of towns and ranks. */
    public Neighbours(List<Neighbour> all) {
        this.all = List.copyOf(all);
        this.byArea = all.stream().collect(Collectors.groupingBy(Neighbour::area, Collectors.toUnmodifiableList()));
    }

    /** Nobody's neighbours. */
    public static Neighbours none() {
        return new Neighbours(List.of());
    }

    /** All of them in order. */
    public List<Neighbour> listAll() {
        return all;
    }

    /** The neighbours of a town, the nearest first; none where too little is known of it. */
    public List<Neighbour> listOf(AreaKey area) {
        return byArea.getOrDefault(area, List.of());
    }
}
