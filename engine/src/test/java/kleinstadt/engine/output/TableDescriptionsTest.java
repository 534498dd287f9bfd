package kleinstadt.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import kleinstadt.reports.export.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableDescriptionsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keysAndReferencesNameColumnsThatAreThere() {
        for (TableDescription table : TableDescriptions.list()) {
            List<String> columns =
                    table.columns().stream().map(TableColumn::name).toList();
            assertThat(columns).as(table.file()).doesNotHaveDuplicates().containsAll(table.key());
            for (TableDescription.Reference reference : table.references()) {
                assertThat(columns).as(table.file()).containsAll(reference.columns());
                assertThat(TableDescriptions.get(reference.table()).key())
                        .as("%s to %s", table.file(), reference.table())
                        .hasSameSizeAs(reference.columns());
            }
        }
    }

    @Test
    void theContractOfIndicatorsIsDescribed() {
        assertThat(TableDescriptions.get("indicators.csv").columns())
                .extracting(TableColumn::name)
                .containsExactlyElementsOf(Tables.INDICATOR_COLUMNS);
        assertThat(TableDescriptions.get("lineage.csv").columns())
                .extracting(TableColumn::name)
                .containsExactlyElementsOf(LineageTable.COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyTableAndColumnHasWords(String language) throws IOException {
        Path file = folder.resolve("metadata.json");
        new CsvwMetadata(Locale.forLanguageTag(language)).writeAll(List.of(), TableDescription::file, file);
        JsonNode tables = Json.read(file).path("tables");
        assertThat(tables).hasSameSizeAs(TableDescriptions.list());
        for (JsonNode table : tables) {
            assertThat(table.path("dc:title").asText()).isNotBlank();
            assertThat(StreamSupport.stream(
                            table.path("tableSchema").path("columns").spliterator(), false))
                    .allMatch(column -> !column.path("dc:description").asText().isBlank());
        }
    }
}
