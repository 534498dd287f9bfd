package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CentralPlace;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Location;
import kleinstadt.data.register.RegioStar7;
import kleinstadt.data.register.TownClasses;
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

    private static final TownClasses CLASSES = new TownClasses(
            Optional.of(CentralPlace.MIDDLE),
            Optional.of(Location.PERIPHERAL),
            Optional.of(RegioStar7.RURAL_REGION_SMALL_TOWN),
            Optional.of(GrowthClass.SHRINKING));

    private static List<Object> row(Object ags, String name, Object verband, Object type) {
        return row(ags, name, verband, type, 2, 3, 77, "2");
    }

    private static List<Object> row(
            Object ags,
            String name,
            Object verband,
            Object type,
            Object rank,
            Object location,
            Object rs7,
            Object growth) {
        return List.of(ags, name, verband, "Verband " + name, type, rank, location, rs7, growth);
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
                "Stadt- und Gemeindetyp Kennziffer",
                "Zentralörtliche Einstufung (zusammengefasst)\nKennziffer",
                "Raumtyp Bezug: Lage (Gemeindeverbände) Kennziffer",
                "RegioStaR7 Kennziffer",
                "Wachsend-Schrumpfend Gemeinden Kennziffer"));
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
                                "01001000", "Flensburg", "01001000", "Verband Flensburg", TownType.LARGE_CITY, CLASSES),
                        new Content.ReferenceEntry(
                                "13076089", "Lübz", "13076656", "Verband Lübz", TownType.MEDIUM_TOWN, CLASSES),
                        new Content.ReferenceEntry(
                                "13076090",
                                "Marnitz",
                                "13076657",
                                "Verband Marnitz",
                                TownType.LARGER_SMALL_TOWN,
                                CLASSES),
                        new Content.ReferenceEntry(
                                "13076091",
                                "Ruhner",
                                "13076658",
                                "Verband Ruhner",
                                TownType.SMALLER_SMALL_TOWN,
                                CLASSES),
                        new Content.ReferenceEntry(
                                "16065089",
                                "Greußen",
                                "16065901",
                                "Verband Greußen",
                                TownType.RURAL_MUNICIPALITY,
                                CLASSES));
        assertThat(list.rows()).isEqualTo(5);
        assertThat(log.count()).isZero();
    }

    @Test
    void everyClassIsReadAndAGrowthOfZeroIsNone() throws IOException {
        Content.TownReference list = read(List.of(
                row(12051000, "Brandenburg", 12051000, 20, "1", 1, 75, 5),
                row(12060005, "Wald", 12060005, 50, 0, "4", 71, 0),
                row(12060006, "Feld", 12060006, 50, 3, 2, 74, 3)));

        assertThat(list.entries())
                .extracting(Content.ReferenceEntry::classes)
                .containsExactly(
                        new TownClasses(
                                Optional.of(CentralPlace.UPPER),
                                Optional.of(Location.VERY_CENTRAL),
                                Optional.of(RegioStar7.RURAL_REGION_CENTRAL_TOWN),
                                Optional.of(GrowthClass.STRONGLY_GROWING)),
                        new TownClasses(
                                Optional.of(CentralPlace.NONE),
                                Optional.of(Location.VERY_PERIPHERAL),
                                Optional.of(RegioStar7.METROPOLIS),
                                Optional.empty()),
                        new TownClasses(
                                Optional.of(CentralPlace.BASIC),
                                Optional.of(Location.CENTRAL),
                                Optional.of(RegioStar7.URBAN_REGION_SMALL_TOWN),
                                Optional.of(GrowthClass.NO_CLEAR_DIRECTION)));
        assertThat(log.count()).isZero();
    }

    @Test
    void aClassThatIsNoneOfTheCodesIsNamedAndLeftOpen() throws IOException {
        Content.TownReference list =
                read(List.of(row(13076089, "Lübz", 13076656, 40, 4, "fern", 7.5, ""), row(13076090, "Marnitz", 1, 40)));

        assertThat(list.entries().get(0).classes()).isEqualTo(TownClasses.UNKNOWN);
        assertThat(list.entries().get(1).classes()).isEqualTo(CLASSES);
        assertThat(log.listStored())
                .extracting(issue -> issue.code() + " " + issue.message())
                .satisfiesExactly(
                        rank -> assertThat(rank).contains("unreadable-cell", "0, 1, 2, 3", "'4'"),
                        location -> assertThat(location).contains("1, 2, 3, 4", "'fern'"),
                        region -> assertThat(region).contains("71, 72, 73, 74, 75, 76, 77", "'7.5'"),
                        growth -> assertThat(growth).contains("1, 2, 3, 4, 5", "''"));
        assertThat(log.listStored().get(1).place().column())
                .isEqualTo("Raumtyp Bezug: Lage (Gemeindeverbände) Kennziffer");
    }

    @Test
    void aListWithoutTheseColumnsIsReadAndEachIsNamed() throws IOException {
        InputFile file = new Sheets()
                .sheet(
                        "Gemeindereferenz",
                        List.of(
                                List.of("Gemeinden\n31.12.2019"),
                                List.of(
                                        "Gemeinden Kennziffer",
                                        "Gemeinden Name",
                                        "Gemeindeverbände Kennziffer",
                                        "Gemeindeverbände Name",
                                        "Stadt- und Gemeindetyp Kennziffer"),
                                List.of(13076089, "Lübz", 13076656, "Eldenburg Lübz", 40)))
                .write(folder);
        Content.TownReference list = (Content.TownReference)
                reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();

        assertThat(list.entries().get(0).classes()).isEqualTo(TownClasses.UNKNOWN);
        assertThat(log.countByCode()).containsOnly(Map.entry("missing-column", 4L));
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
