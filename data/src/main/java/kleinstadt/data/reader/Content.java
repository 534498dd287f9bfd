package kleinstadt.data.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.register.TerritoryChange;
import kleinstadt.data.register.TownClasses;
import kleinstadt.data.register.TownType;
import kleinstadt.data.source.PublishedDefinition;

/** What a file was found to hold. */
public sealed interface Content {

    /** Id of the source the content belongs to. */
    String source();

    /** The office's own date of the file ({@code Stand:}), as printed; empty where it has none. */
    String asOf();

    /** Number of data rows read. */
    long rows();

    /** Its parts, where a file holds several tables; otherwise itself. */
    default List<Content> listParts() {
        return List.of(this);
    }

    /** Several contents of one file as one; empty if there are none. */
    static Optional<Content> ofAll(List<Content> contents) {
        return contents.size() > 1
                ? Optional.of(new Several(contents))
                : contents.stream().findFirst();
    }

    /**
     * Several tables of one file, such as an archive.
     *
     * @param parts the tables, at least two
     */
    record Several(List<Content> parts) implements Content {

        /** Copies the list. */
        public Several {
            parts = List.copyOf(parts);
        }

        /** Ids of the sources. */
        @Override
        public String source() {
            return parts.stream().map(Content::source).distinct().collect(Collectors.joining(", "));
        }

        @Override
        public String asOf() {
            return "";
        }

        @Override
        public long rows() {
            return parts.stream().mapToLong(Content::rows).sum();
        }

        @Override
        public List<Content> listParts() {
            return parts;
        }
    }

    /**
     * Figures of all German areas the file has.
     *
     * @param source id of the source
     * @param asOf date of the file as printed
     * @param rows data rows read
     * @param observations the figures
     * @param notes the table's footnotes, a paragraph each, in the office's words; none where the format has none
     */
    record Figures(String source, String asOf, long rows, Observations observations, List<String> notes)
            implements Content {

        /** Copies the notes. */
        public Figures {
            notes = List.copyOf(notes);
        }

        /** Figures of a file without footnotes. */
        public Figures(String source, String asOf, long rows, Observations observations) {
            this(source, asOf, rows, observations, List.of());
        }
    }

    /**
     * A Gemeindeverzeichnis with its population.
     *
     * @param source id of the source
     * @param asOf date of the file as printed
     * @param rows data rows read
     * @param territory day of the register
     * @param entries all Gemeinden of Germany in it
     * @param areaNames names of Länder (two digits), Kreise (five) and associations (nine) by their keys
     * @param observations population by sex and area in km²
     */
    record RegisterList(
            String source,
            String asOf,
            long rows,
            TerritoryDate territory,
            List<RegisterEntry> entries,
            SortedMap<String, String> areaNames,
            Observations observations)
            implements Content {}

    /**
     * The BBSR reference list: each Gemeinde's association and the association's type.
     *
     * @param source id of the source
     * @param asOf date of the file as printed
     * @param rows data rows read
     * @param territory day of the list
     * @param entries all Gemeinden of Germany in it
     * @param verbaende BBSR key of each association by its nine-digit regional key; none where the list has no such sheet
     */
    record TownReference(
            String source,
            String asOf,
            long rows,
            TerritoryDate territory,
            List<ReferenceEntry> entries,
            SortedMap<String, AreaKey> verbaende)
            implements Content {}

    /**
     * A crosswalk from one or several territories to a later one.
     *
     * @param source id of the source
     * @param asOf date of the file as printed
     * @param rows data rows read
     * @param steps its rows
     */
    record CrosswalkTable(String source, String asOf, long rows, List<CrosswalkStep> steps) implements Content {}

    /**
     * Name and boundary changes.
     *
     * @param source id of the source
     * @param asOf date of the file as printed
     * @param rows data rows read
     * @param changes all changes in Germany the file has
     */
    record ChangeList(String source, String asOf, long rows, List<TerritoryChange> changes) implements Content {}

    /**
     * Boundaries.
     *
     * @param source id of the source
     * @param asOf date of the file as printed
     * @param rows areas read
     * @param boundaries the eastern areas in full detail
     * @param found what the file turned out to hold, in German in one line for the user
     */
    record BoundarySet(String source, String asOf, long rows, Boundaries boundaries, String found) implements Content {}

    /**
     * A publisher's definitions of its indicators.
     *
     * @param source id of the source, which names the edition
     * @param asOf date of the file as printed
     * @param rows data rows read
     * @param definitions the definitions, each number once
     */
    record DefinitionList(String source, String asOf, long rows, List<PublishedDefinition> definitions)
            implements Content {}

    /**
     * A Gemeinde in the BBSR reference list.
     *
     * @param ags its AGS
     * @param name its name with title
     * @param verband BBSR key of its association
     * @param verbandName name of the association
     * @param type Stadt- und Gemeindetyp of the association
     * @param classes how the list classes it besides
     */
    record ReferenceEntry(
            String ags, String name, String verband, String verbandName, TownType type, TownClasses classes) {}

    /**
     * Which share of a Gemeinde's inhabitants, area and jobs went to which later Gemeinde.
     *
     * @param from territory of the source key
     * @param fromAgs source AGS
     * @param to territory of the target key
     * @param toAgs target AGS
     * @param population share of inhabitants in [0,1]
     * @param area share of the area in [0,1]
     * @param jobs share of jobs in [0,1]; empty where the crosswalk has none
     */
    record CrosswalkStep(
            TerritoryDate from,
            String fromAgs,
            TerritoryDate to,
            String toAgs,
            double population,
            double area,
            OptionalDouble jobs) {}
}
