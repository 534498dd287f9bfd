package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {

    private final Path folder;

    DetectionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileIsKnownByItsContentNotItsName() throws IOException {
        InputFile file = write("holiday.jpg", "\uFEFFGENESIS-Tabelle: 12612-01-01-5-B\nGeburten;;\n");

        Detection.Found found = Detection.find(file, TableReaders.listAll()).orElseThrow();

        assertThat(found.reader().name()).isEqualTo("genesis-classic");
        assertThat(found.kind()).isEqualTo("GENESIS-Tabelle 12612-01-01-5-B Geburten");
    }

    @Test
    void anUnknownFileHasNoReader() throws IOException {
        assertThat(Detection.find(write("a.csv", "a;b\n"), TableReaders.listAll()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, ''",
        "'   ', EMPTY, ''",
        "PK\u0003\u0004.., WORKBOOK, ''",
        "SQLite format 3, DATABASE, ''",
        "%PDF-1.7, PDF, ''",
        "a\u0000b, BINARY, ''",
        "<html>, WEB_PAGE, ''",
        "'  <?xml version=\"1.0\"?>', WEB_PAGE, ''",
        "'{\"error\":\"no such table\"}', JSON, '{\"error\":\"no such table\"}'",
        "'{\n  \"a\": 1\n}', JSON, '{ \"a\": 1 }'",
        "'<!DOCTYPE html><html><head><title>Regionaldatenbank:\n Fehler</title>', TITLED_PAGE, 'Regionaldatenbank: Fehler'",
        "'{\"Ident\":{\"Service\":\"data\"},\"Status\":{\"Code\":104,\"Content\":\"Es gibt keine Objekte.\",\"Type\":\"Information\"}}', SERVICE_ANSWER, '104: Es gibt keine Objekte.'",
        "'{\"Code\":15,\"Content\":\"Sie sind nicht berechtigt\",\"Type\":\"ERROR\"}', SERVICE_ANSWER, '15: Sie sind nicht berechtigt'",
        "'{\"Status\":\"Ein Fehler ist aufgetreten.\",\"Username\":\"A\"}', SERVICE_ANSWER, 'Ein Fehler ist aufgetreten.'",
        "'{\"Content\":\"nobody knows\"}', JSON, '{\"Content\":\"nobody knows\"}'",
        "Ort;Wert, TEXT, Ort;Wert",
    })
    void anUnknownFileIsDescribed(String content, Detection.Form form, String beginning) throws IOException {
        assertThat(Detection.describeUnknown(write("file", content))).isEqualTo(new Detection.Unknown(form, beginning));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Geburten: Lebendgeborene nach Geschlecht;;~- Jahressumme -;;~regionale Tiefe: Gemeinden;;"
                        + "|Geburten: Lebendgeborene nach Geschlecht, Jahressumme",
                "Beschäftigte am Arbeits- und;;~Wohnort  - Stichtag 30.06. - regionale Tiefe: Gemeinden;;~Beschäftigte;;"
                        + "|Beschäftigte am Arbeits- und Wohnort, Stichtag 30.06.",
                "Bodenfläche;;~- Stichtag 31.12.-;;~regionale Tiefe: Kreise;;~Bodenfläche|Bodenfläche, Stichtag 31.12."
            })
    void theKindOfAGenesisTableIsItsTitleAndNoMore(String head, String title) throws IOException {
        InputFile file = write("a.csv", "GENESIS-Tabelle: 99999-01\n" + head.replace("~", "\n") + "\n");

        assertThat(Detection.find(file, TableReaders.listAll()).orElseThrow().kind())
                .isEqualTo("GENESIS-Tabelle 99999-01 " + title);
    }

    @Test
    void theHeadsOfAWorkbookAreReadOnce() throws IOException {
        InputFile file = write("a.csv", "no workbook");

        assertThat(file.sheetHeads()).isSameAs(file.sheetHeads());
    }

    private InputFile write(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, content.getBytes(StandardCharsets.UTF_8));
        return new InputFile(path, name);
    }
}
