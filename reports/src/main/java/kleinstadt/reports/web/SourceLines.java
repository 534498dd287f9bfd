package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.compose.SourceLine;
import kleinstadt.reports.compose.Texts;

/** The source lines under the figures, each once however many figures it stands under. One page, one thread. */
final class SourceLines {

    private final SourceCatalogue catalogue;
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    SourceLines(SourceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Number of the line for the sources of a slice's known values. */
    int number(FigureSlice slice) {
        SortedSet<String> ids = new TreeSet<>();
        for (Result result : slice.results().values()) {
            if (result.value() instanceof Value.Known) {
                ids.addAll(result.lineage().sources());
            }
        }
        return numbers.computeIfAbsent(List.copyOf(ids), key -> numbers.size());
    }

    /** The lines asked for so far in the order of their numbers: the ids of the sources, then the line by language. */
    ArrayNode write() {
        ArrayNode lines = Script.object().arrayNode();
        for (List<String> ids : numbers.keySet()) {
            List<Source> sources = new ArrayList<>();
            ids.forEach(id -> catalogue.find(id).ifPresent(sources::add));
            var line = lines.addObject();
            var list = line.putArray("ids");
            ids.forEach(list::add);
            for (Locale locale : PageTexts.LANGUAGES) {
                line.put(locale.getLanguage(), SourceLine.of(sources, new Texts(locale)));
            }
        }
        return lines;
    }
}
