package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fixture of every format. A reader without one fails {@link VariantMatrixTest}; a new reader joins with one entry. */
final class FormatFixtures {

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
        fixtures.add(TextTable.positional("crosswalk.csv", CROSSWALK)
                .toFixture("bbsr-umsteigeschluessel", "Umsteigeschlüssel (CSV)"));
        fixtures.add(TextTable.labelled("12411-01-01-5.csv", GenesisClassicReaderTest.POPULATION, ';', 2)
                .toFixture("genesis-classic", "GENESIS 12411-01-01-5"));
        fixtures.add(TextTable.labelled("census.csv", ZensusRegionaltabelleReaderTest.TABLE, ';', 4)
                .toFixture("zensus-regionaltabelle", "Zensus-Regionaltabelle"));
        fixtures.add(TextTable.labelled("inkar.csv", Inkar2025ReaderTest.TABLE, ',', 2)
                .toFixture("inkar-2025", "INKAR 2025"));
        fixtures.add(BinaryFixtures.inkarXls());
        fixtures.add(BinaryFixtures.geoPackage());
        return fixtures;
    }

    private static final String CROSSWALK = """
            year_xw,ags_xw,pop_conv,size_conv,emp_conv,ags20
            1990,13076001,0.25,0.5,NA,13076089
            1990,13076001,0.75,0.5,NA,13076090
            1990,01001000,1,1,1,01001000
            """;

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
                        "Stadt- und Gemeindetyp Kennziffer"),
                List.of(1001000, "Flensburg", 1001000, "Flensburg", 10),
                List.of(13076089, "Lübz", 13076656, "Eldenburg Lübz", 20),
                List.of(13076090, "Marnitz", 13076657, "Marnitz", "30"));
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
                        "beschäftigten-proportionaler Schlüssel"),
                List.of(1001000, "Flensburg", 1, 1, "Flensburg", 1001000, 1),
                List.of("13076089", "Lübz", 0.4, 0.25, "Marnitz", "13076090", 0.5));
    }
}
