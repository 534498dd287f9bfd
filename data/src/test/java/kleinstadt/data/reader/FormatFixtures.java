package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fixture of every format. A reader without one fails {@link VariantMatrixTest}; a new reader joins with one entry. */
final class FormatFixtures {

    /** What is known of areas: two Gemeinden with their boundaries. */
    static final Gazetteer KNOWN = new FixtureAreas();

    /** Readers that know a format only to say that nothing in it is needed; they give no content. */
    static final Set<String> LEFT_OUT = Set.of("companion", "gv100nad");

    private FormatFixtures() {}

    /** All fixtures. */
    static List<FormatFixture> listAll() {
        List<FormatFixture> fixtures = new ArrayList<>();
        fixtures.add(BookTable.of(book("GV", RegisterReaderTest.Edition.Y2019.rows("7", "3", "4")), -1)
                .toFixture("gv-auszug", "Auszug GV 2019"));
        fixtures.add(BookTable.of(book("GV", RegisterReaderTest.Edition.Y2002.rows("7", "3", "4")), -1)
                .toFixture("gv-auszug", "Auszug GV 2002"));
        fixtures.add(BookTable.of(book("Gemeindereferenz", reference()), -1).toFixture("bbsr-referenz", "Referenz"));
        fixtures.add(BookTable.of(book("2020-2021", crosswalk()), 0)
                .toFixture("bbsr-umsteigeschluessel", "Umsteigeschlüssel (xlsx)"));
        fixtures.add(TextTable.positional("crosswalk.csv", FormatTexts.CROSSWALK)
                .toFixture("bbsr-umsteigeschluessel", "Umsteigeschlüssel (CSV)"));
        fixtures.add(TextTable.labelled("12411-01-01-5.csv", GenesisClassicReaderTest.POPULATION, ';', 2)
                .toFixture("genesis-classic", "GENESIS 12411-01-01-5"));
        fixtures.add(TextTable.labelled("flat.csv", GenesisFlatReaderTest.POPULATION, ';', 0)
                .withoutNotes()
                .toFixture("genesis-ffcsv", "ffcsv"));
        fixtures.add(new FormatFixture(
                "genesis-ffcsv",
                "ffcsv in a zip",
                Sample.of("flat.zip", RawBook.zip(Map.of("flat.csv", GenesisFlatReaderTest.POPULATION))),
                List.of(Variant.alike(
                        "in a folder, CRLF",
                        Sample.of(
                                "flat.zip",
                                RawBook.zip(Map.of(
                                        "12411/flat.csv",
                                        "\uFEFF" + GenesisFlatReaderTest.POPULATION.replace("\n", "\r\n"))))))));
        fixtures.add(TextTable.labelled("census.csv", FormatTexts.census("zensus-2022-demografie"), ';', 4)
                .toFixture("zensus-regionaltabelle", "Zensus-Regionaltabelle"));
        fixtures.add(TextTable.labelled("grid.csv", ZensusGridReaderTest.SMALL, ';', 3)
                .toFixture("zensus-gitter", "Zensus-Gitter"));
        fixtures.add(TextTable.labelled("panel.csv", FormatTexts.INKAR_PANEL, ',', 3)
                .toFixture("inkar-panel", "INKAR-Panel"));
        fixtures.add(TextTable.labelled("inkar-all.csv", FormatTexts.INKAR_ALL, ';', 0)
                .withoutNotes()
                .toFixture("inkar-bulk", "INKAR gesamt"));
        fixtures.add(TextTable.labelled("definitions.csv", FormatTexts.INKAR_DEFINITIONS, ',', 0)
                .withoutNotes()
                .toFixture("inkar-definitions", "INKAR-Definitionen"));
        fixtures.add(TextTable.positional("gv100ad.txt", Gv100ReaderTest.file("20250831"))
                .toFixture("gv100ad", "GV100AD"));
        fixtures.add(
                TextTable.positional("gv100nad.txt", Gv100ReaderTest.sister()).toFixture("gv100nad", "GV100NAD"));
        fixtures.add(BookTable.of(
                        book(
                                "Gebietsaenderungen",
                                TerritoryChangeReaderTest.rows(
                                        List.of(TerritoryChangeReaderTest.change(1, 2608815, 146, "31.12.2023")),
                                        false)),
                        -1)
                .toFixture("gebietsaenderungen", "Gebietsänderungen"));
        fixtures.add(BookTable.of(AtlasFixture.of2024().sheets(), 2)
                .notingOtherSheets("undescribed-table", "undescribed-table")
                .toFixture("deutschlandatlas", "Deutschlandatlas 2024"));
        fixtures.add(BookTable.of(AtlasFixture.of2026().sheets(), 2)
                .notingOtherSheets("undescribed-table", "undescribed-table")
                .toFixture("deutschlandatlas", "Deutschlandatlas 2026"));
        fixtures.add(TextTable.labelled("inkar.csv", Inkar2025ReaderTest.TABLE, ',', 2)
                .toFixture("inkar-2025", "INKAR 2025"));
        fixtures.add(BinaryFixtures.inkarXls());
        fixtures.addAll(BinaryFixtures.boundaries());
        fixtures.add(TextTable.positional("aktualitaet.txt", "31.12.2023\n").toFixture("companion", "Stand"));
        return fixtures;
    }

    private static Map<String, List<List<Object>>> book(String sheet, List<List<Object>> rows) {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put(sheet, rows);
        return sheets;
    }

    private static List<List<Object>> reference() {
        return List.of(
                List.of("Gemeinden\n31.12.2019", "", "Gemeindeverbände 31.12.2019"),
                List.of(
                        "Gemeinden Kennziffer",
                        "Gemeinden Name",
                        "Gemeindeverbände\nKennziffer",
                        "Gemeindeverbände Name",
                        "Stadt- und Gemeindetyp Kennziffer",
                        "Zentralörtliche Einstufung (zusammengefasst) Kennziffer",
                        "Raumtyp Bezug: Lage (Gemeindeverbände) Kennziffer",
                        "RegioStaR7 Kennziffer",
                        "Wachsend-Schrumpfend Gemeinden Kennziffer"),
                List.of(1001000, "Flensburg", 1001000, "Flensburg", 10, 1, 2, 75, 5),
                List.of(13076089, "Lübz", 13076656, "Eldenburg Lübz", 20, 3, 4, 77, 2),
                List.of(13076090, "Marnitz", 13076657, "Marnitz", "30", "0", "4", "77", "1"));
    }

    private static List<List<Object>> crosswalk() {
        return List.of(
                List.of(
                        "Gemeinden 31.12.2020",
                        "Gemeindename 2020",
                        "flächen-\nproportionaler Umsteigeschlüssel",
                        "bevölkerungs-proportionaler Schlüssel",
                        "Gemeindename 2021",
                        "Gemeinden 31.12.2021",
                        "beschäftigten-proportionaler Schlüssel",
                        "Fläche am 31.12.2020 in km²",
                        "sozialvers.pflichtig Beschäftigte am Arbeitsort am 30.6.2020 in 100"),
                List.of(1001000, "Flensburg", 1, 1, "Flensburg", 1001000, 1, 56.73, 439.8),
                List.of("13076089", "Lübz", 0.4, 0.25, "Marnitz", "13076090", 0.5, 57.62, "22,3"));
    }
}
