package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.boundary.BoundaryFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanionReaderTest {

    private final Path folder;

    CompanionReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Optional<String> recognise(String text, Charset charset) throws IOException {
        Path path = Files.writeString(folder.resolve("text"), text, charset);
        return new CompanionReader().recognise(new InputFile(path, "text"));
    }

    @Test
    void aLicenceNoteIsAText() throws IOException {
        String note = """

                Die Geodaten stehen gemäß der Datenlizenz Deutschland zur Verfügung.

                © Amt <Jahr des letzten Datenbezugs>
                """;
        assertThat(recognise(note, Charset.forName("windows-1252")))
                .contains("Begleittext: „Die Geodaten stehen gemäß der Datenlizenz Deutschl …“");
    }

    @Test
    void aLoneDateIsAText() throws IOException {
        assertThat(recognise("01.01.2021\n", StandardCharsets.UTF_8)).contains("Begleittext: Stand 01.01.2021");
        assertThat(recognise("31.02.2021\n", StandardCharsets.UTF_8))
                .as("no such day")
                .isEmpty();
    }

    @Test
    void markdownWithATableInItIsAText() throws IOException {
        assertThat(recognise("""
                # Dateien im Ordner

                Amtliche Dateien, unverändert; Schlüssel sind Text.

                | Datei | was |
                |---|---|
                | a.csv | Bevölkerung nach Alter und Geschlecht; Quelle im Kopf |
                """, StandardCharsets.UTF_8)).contains("Begleittext: „Dateien im Ordner“");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gemeinde;Name;Wert\n12065084;Fürstenberg;5\n",
                "kennziffer,name,zeitbezug\n12065084,Fürstenberg,2020\n12067481,Storkow,2020\n",
                "Schlüssel\tName der Gemeinde\n12065084\tFürstenberg an der Havel\n",
                "12065084\n12067481\n",
                "Gemeinde Name der Stadt;und das Land;mit dem Kreis",
                "<html><body>Fehler beim Abruf der Tabelle</body></html>",
                "{\"Code\": \"eine Fehlermeldung des Dienstes in Worten\"}",
                "",
                "  \n "
            })
    void tablesMarkupAndNothingStayUnknown(String text) throws IOException {
        assertThat(recognise(text, StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void fixedWidthIsATable() throws IOException {
        assertThat(recognise("""
                        Gemeinde Storkow Stadt        Landkreis
                        Gemeinde Luebz Stadt          Landkreis
                        Gemeinde Malchin Stadt        Landkreis
                        """, StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theFilesOfAShapefileAreItsParts() throws IOException {
        BoundaryFixtures.writeShapefile(folder, "Gem", "PROJCS[]", "UTF-8", BoundaryFixtures.ALL);
        CompanionReader reader = new CompanionReader();

        assertThat(List.of("Gem.dbf", "Gem.prj", "Gem.cpg", "Gem.shx"))
                .allSatisfy(name -> assertThat(reader.recognise(new InputFile(folder.resolve(name), name)))
                        .hasValueSatisfying(kind -> assertThat(kind).startsWith("Teil des Shapefiles Gem.shp: ")));
        assertThat(reader.recognise(new InputFile(folder.resolve("Gem.shp"), "Gem.shp")))
                .isEmpty();
        Files.delete(folder.resolve("Gem.shp"));
        assertThat(reader.recognise(new InputFile(folder.resolve("Gem.dbf"), "Gem.dbf")))
                .isEmpty();
    }
}
