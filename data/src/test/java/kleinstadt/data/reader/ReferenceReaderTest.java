package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.TownType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The BBSR reference list with made-up rows. */
class ReferenceReaderTest {

    private final Path folder;
    private final Reader reader = new ReferenceReader();
    private final IssueLog log = new IssueLog();

    ReferenceReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<Object> row(Object ags, String name, Object verband, Object type) {
        return List.of(ags, name, verband, "Verband " + name, type);
    }

    private Content.TownReference read(List<List<Object>> rows) throws IOException {
        return read(rows, List.of());
    }

    private Content.TownReference read(List<List<Object>> rows, List<List<Object>> keys) throws IOException {
        List<List<Object>> keySheet = new ArrayList<>();
        keySheet.add(
                List.of("Gemeindeverbände Kennziffer", "Gemeindeverbände\nRegionalschlüssel", "Gemeindeverbände Name"));
        keySheet.addAll(keys);
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(List.of("Gemeinden\n31.12.2019", "", "Gemeindeverbände 31.12.2019"));
        sheet.add(List.of(
                "Gemeinden Kennziffer",
                "Gemeinden Name",
                "Gemeindeverbände\nKennziffer",
                "Gemeindeverbände Name",
                "Stadt- und Gemeindetyp Kennziffer"));
        sheet.addAll(rows);
        InputFile file = new Sheets()
                .sheet("Erläuterung", List.of(List.of("Hinweise"), List.of("")))
                .sheet("Gemeindereferenz", sheet)
                .sheet("Regionalschlüssel GVB", keySheet)
                .write(folder);
        assertThat(reader.recognise(file))
                .contains("BBSR-Referenz Gemeinden und Gemeindeverbände, Gebietsstand 2019-12-31");
        return (Content.TownReference)
                reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
    }

    @Test
    void putsLeadingZerosBackAndReadsEveryType() throws IOException {
        Content.TownReference list = read(List.of(
                row(1001000, "Flensburg", 1001000, 10),
                row("13076089", "Lübz", 13076656, 20),
                row(13076090, "Marnitz", 13076657, 30),
                row(13076091, "Ruhner", 13076658, "40"),
                row(16065089, "Greußen", 16065901, 50)));

        assertThat(list.entries())
                .containsExactly(
                        new Content.ReferenceEntry(
                                "01001000", "Flensburg", "01001000", "Verband Flensburg", TownType.LARGE_CITY),
                        new Content.ReferenceEntry(
                                "13076089", "Lübz", "13076656", "Verband Lübz", TownType.MEDIUM_TOWN),
                        new Content.ReferenceEntry(
                                "13076090", "Marnitz", "13076657", "Verband Marnitz", TownType.LARGER_SMALL_TOWN),
                        new Content.ReferenceEntry(
                                "13076091", "Ruhner", "13076658", "Verband Ruhner", TownType.SMALLER_SMALL_TOWN),
                        new Content.ReferenceEntry(
                                "16065089", "Greußen", "16065901", "Verband Greußen", TownType.RURAL_MUNICIPALITY));
        assertThat(list.rows()).isEqualTo(5);
        assertThat(log.count()).isZero();
    }

    @Test
    void aTypeThatIsNoneOfTheCodesIsNamed() throws IOException {
        Content.TownReference list = read(List.of(
                row(13076089, "Lübz", 13076656, 60),
                row(13076090, "Marnitz", 13076657, "Dorf"),
                row(13076091, "Ruhner", 13076658, 40.5)));

        assertThat(list.entries()).isEmpty();
        assertThat(list.rows()).isEqualTo(3);
        assertThat(log.listStored())
                .hasSize(3)
                .extracting(Issue::message)
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("10, 20, 30, 40, 50", "'60'"),
                        text -> assertThat(text).contains("'Dorf'"),
                        broken -> assertThat(broken).contains("'40.5'"));
    }

    @Test
    void aKeyOfTooManyDigitsIsNamed() throws IOException {
        assertThat(read(List.of(row("130760899", "Lübz", 13076656, 20))).entries())
                .isEmpty();
        assertThat(log.listStored())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message() + issue.place()).contains("130760899"));
    }

    @Test
    void bothKeysOfAnAssociationAreRead() throws IOException {
        Content.TownReference list = read(
                List.of(row(13076089, "Lübz", 13076955, 40)),
                List.of(
                        List.of(1001000, 10010000, "Flensburg"),
                        List.of(13076955, 130765655, "Eldenburg Lübz"),
                        List.of(13076955, 130765655, "Eldenburg Lübz"),
                        List.of(13076956, "siehe unten", "Plau")));

        assertThat(list.verbaende())
                .containsOnly(
                        Map.entry("010010000", AreaKey.verband("01001000")),
                        Map.entry("130765655", AreaKey.verband("13076955")));
        assertThat(log.countByCode()).containsOnlyKeys("duplicate-row", "unreadable-cell");
    }
}
