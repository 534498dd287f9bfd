package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.source.PublishedDefinition;
import kleinstadt.data.source.SourceDescription;

/** Reads INKAR's own catalogue of its indicators: code, number, name, formula, notes. */
@SourceQuirk(
        id = "inkar-definitions-code-twice",
        cause =
                "a code stands for several indicators of different sections, once with different meanings (q_gest_bev: tax"
                        + " capacity, and deaths on the roads); only the number (m_id) is unique",
        since = "INKAR 2024")
@SourceQuirk(
        id = "inkar-definitions-line-breaks",
        cause =
                "names and formulas are broken over lines inside their quotes; line ends and runs of blanks are one blank",
        since = "INKAR 2024")
public final class InkarDefinitionsReader implements Reader {

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; one of this format is used. */
    public InkarDefinitionsReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "inkar-definitions";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return InkarLabels.of(file).containsAll(InkarDefinitionRows.REQUIRED)
                ? Optional.of("INKAR, Definitionen der Indikatoren")
                : Optional.empty();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<SourceDescription> description = tables.listAll().stream().findFirst();
        if (description.isEmpty()) {
            log.add(new UndescribedTable(Place.file(file.name()), "INKAR"));
            return Optional.empty();
        }
        List<CsvRecord> records;
        try {
            records = TableRecords.parse(TableText.read(file.path()), ',');
        } catch (CsvParseException e) {
            log.add(new NotATable(Place.file(file.name()), "rows of fields between ','"));
            return Optional.empty();
        }
        if (records.size() < 2) {
            log.add(new NotATable(Place.file(file.name()), "rows below the head"));
            return Optional.empty();
        }
        String edition = description.get().source().id();
        List<CsvRecord> rows = records.subList(1, records.size());
        List<PublishedDefinition> definitions =
                new InkarDefinitionRows(file.name(), edition, records.get(0).getFields(), log).read(rows);
        return Optional.of(new Content.DefinitionList(edition, "", rows.size(), definitions));
    }

    @Override
    public boolean isDescribed(InputFile file) {
        return !tables.listAll().isEmpty();
    }
}
