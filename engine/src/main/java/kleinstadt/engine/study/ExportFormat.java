package kleinstadt.engine.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form a run's figures are handed on in, besides its own tables. */
public enum ExportFormat {
    /** A workbook for people. */
    XLSX,
    /** Descriptions of all tables, after the W3C. */
    CSVW,
    /** All tables in columns with types. */
    PARQUET,
    /** A cube for each indicator. */
    JSON_STAT,
    /** All figures for statistical offices. */
    SDMX_CSV,
    /** The newest figures on the boundaries, as a database. */
    GPKG,
    /** The newest figures on the boundaries, as text. */
    GEOJSON;

    /** Its name on the command line, for instance {@code json-stat}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of a name, in whatever case; empty where there is none. */
    public static Optional<ExportFormat> find(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equalsIgnoreCase(key.strip()))
                .findFirst();
    }

    /** All names in order. */
    public static List<String> listKeys() {
        return Arrays.stream(values()).map(ExportFormat::key).toList();
    }
}
