package kleinstadt.data.source;

import java.util.List;

/**
 * What one TOML file of the catalogue says: the source, how its table is read, and how its files are had.
 *
 * @param source publisher, licence, territory and base
 * @param table column heads and their measures
 * @param downloads its files; none where nothing is said about them
 */
public record SourceDescription(Source source, TableMapping table, List<Download> downloads) {

    /** Copies the downloads. */
    public SourceDescription {
        downloads = List.copyOf(downloads);
    }

    /** A source of whose files nothing is said. */
    public SourceDescription(Source source, TableMapping table) {
        this(source, table, List.of());
    }
}
