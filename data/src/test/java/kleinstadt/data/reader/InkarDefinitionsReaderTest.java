package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.source.PublishedDefinition;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InkarDefinitionsReaderTest {

    /** In the form of INKAR's catalogue of 2024, with made-up definitions. */
    static final String TABLE = """
            merk_id,m_id,rubrik,bereich,kuerzel,kurzname,name,algorithmus,anmerkungen,statistische_grundlagen
            1,11,Raumbeobachtung DE,Fläche,q_fl,Fläche,"Fläche je Einwohner,
            in m²",Fläche / E,Lange Anmerkung,Amt
            2,12,SDG,Fläche,q_fl,Fläche,"Die ""andere"" Fläche",,,Amt
            """;

    private final Path folder;
    private final IssueLog log = new IssueLog();

    InkarDefinitionsReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyFormOfTheTableGivesTheSameDefinitions() throws IOException {
        for (Fixture.Variant variant : new Fixture(TABLE).listVariants()) {
            assertThat(read(variant.toBytes()))
                    .as(variant.name())
                    .containsExactly(
                            new PublishedDefinition(
                                    "inkar-2024",
                                    "q_fl",
                                    11,
                                    "Fläche je Einwohner, in m²",
                                    "Fläche / E",
                                    "Lange Anmerkung",
                                    "Amt"),
                            new PublishedDefinition("inkar-2024", "q_fl", 12, "Die \"andere\" Fläche", "", "", "Amt"));
        }
        assertThat(log.count()).isZero();
    }

    @Test
    void aRowWithoutNumberTwiceOrCutOffIsNoted() throws IOException {
        Fixture fixture = new Fixture(TABLE + "3,12,SDG,F,q,F,N,A,,\n4,x,SDG,F,q,F,N,A,,\n5,13,SDG,F");

        assertThat(read(fixture.listVariants().get(0).toBytes())).hasSize(2);
        assertThat(log.countByCode().keySet()).containsExactly("duplicate-row", "truncated-file", "unknown-key");
    }

    private List<PublishedDefinition> read(byte[] bytes) throws IOException {
        Path path = folder.resolve("definitions.csv");
        Files.write(path, bytes);
        InputFile file = new InputFile(path, "definitions.csv");
        Reader reader = new InkarDefinitionsReader(Sources.listBundled());
        assertThat(reader.recognise(file)).contains("INKAR, Definitionen der Indikatoren");
        return ((Content.DefinitionList)
                        reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow())
                .definitions();
    }
}
