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
        "'', eine leere Datei",
        "PK.., eine Excel-Datei (xlsx) oder ein ZIP-Archiv mit unbekanntem Inhalt",
        "%PDF-1.7, ein PDF-Dokument; gebraucht wird die Tabelle als CSV oder Excel-Datei",
        "<html>, eine Web- oder XML-Seite; vielleicht wurde statt der Tabelle die Seite gespeichert",
        "Ort;Wert, 'ein Text, den kein Leser kennt; er beginnt mit ''Ort;Wert'''"
    })
    void anUnknownFileIsDescribed(String content, String expected) throws IOException {
        assertThat(Detection.describeUnknown(write("file", content))).isEqualTo(expected);
    }

    private InputFile write(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, content.getBytes(StandardCharsets.UTF_8));
        return new InputFile(path, name);
    }
}
