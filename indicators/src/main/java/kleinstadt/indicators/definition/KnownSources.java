package kleinstadt.indicators.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;

/** Which measures each source of the catalogue has, as far as its description names columns. */
final class KnownSources {

    /** Takes every source as known: what the program brings along is checked by its tests, not at every start. */
    static final KnownSources UNCHECKED = new KnownSources(Map.of(), false);

    private final Map<String, Set<String>> measures;
    private final boolean checked;

    private KnownSources(Map<String, Set<String>> measures, boolean checked) {
        this.measures = measures;
        this.checked = checked;
    }

    /** The sources that come with the program. */
    static KnownSources bundled() {
        Map<String, Set<String>> measures = new TreeMap<>();
        for (SourceDescription description : Sources.listBundled()) {
            measures.put(
                    description.source().id(),
                    description.table().columns().stream()
                            .map(MeasureColumn::measure)
                            .collect(Collectors.toSet()));
        }
        return new KnownSources(measures, true);
    }

    /** What should stand instead of a source that is unknown or has no such measure; empty where it is right. */
    Optional<String> findProblem(String source, String measure) {
        if (!checked) {
            return Optional.empty();
        }
        Set<String> found = measures.get(source);
        if (found == null) {
            return Optional.of("a source of the catalogue (./kleinstadt sources list)");
        }
        // formats of their own, such as registers, name no columns
        boolean has = found.isEmpty() || found.contains(measure);
        return has ? Optional.empty() : Optional.of("a source of '" + measure + "'" + listed(measure));
    }

    private String listed(String measure) {
        List<String> having = measures.entrySet().stream()
                .filter(entry -> entry.getValue().contains(measure))
                .map(Map.Entry::getKey)
                .toList();
        return having.isEmpty() ? "" : " " + having;
    }
}
