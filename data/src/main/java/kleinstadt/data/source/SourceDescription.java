package kleinstadt.data.source;

/**
 * What one TOML file of the catalogue says: the source, and how its table is read.
 *
 * @param source publisher, licence, territory and base
 * @param table column heads and their measures
 */
public record SourceDescription(Source source, TableMapping table) {}
