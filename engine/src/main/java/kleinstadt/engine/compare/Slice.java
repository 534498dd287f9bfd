package kleinstadt.engine.compare;

import java.util.List;

/**
 * How the figures of an indicator, period and population base came about in one run, a row of {@code lineage.csv}.
 *
 * @param base the population base; empty text where there is none
 * @param territory the territory the figures stand on
 * @param published the territories they were published on
 * @param measures what was counted
 * @param sources ids of the sources
 * @param rule what computes them: method and hash of the definition's computing part
 * @param figures hash of the figures read, as they were published
 */
record Slice(
        String base,
        String territory,
        List<String> published,
        String measures,
        List<String> sources,
        String rule,
        String figures) {

    /** Copies the lists. */
    Slice {
        published = List.copyOf(published);
        sources = List.copyOf(sources);
    }

    /** Leads from a row of {@code indicators.csv} to its slice. */
    record Key(String indicator, String period, String source) {}
}
