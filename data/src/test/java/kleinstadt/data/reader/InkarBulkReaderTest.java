package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InkarBulkReaderTest {

    /** In the form of INKAR's long table since 2024, with made-up figures. */
    static final String TABLE = """
            Bereich;ID;Kuerzel;Indikator;Raumbezug;Kennziffer;Name;Zeitbezug;Wert
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeinden;01001000;Flensburg;2023;1651,25
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeinden;13076089;Lübz, Stadt;2022;80,5
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeinden;13076089;Lübz, Stadt;2023;79,02
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeinden;12065084;"Fürstenberg/Havel; Stadt";2023;27,1
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Gemeindeverbände;13076955;Eldenburg Lübz;2023;35,75
            Siedlungsstruktur;11004;q_bev_fl;Einwohnerdichte;Raumordnungsregionen;1303;Westmecklenburg;2023;67
            Wirtschaft;14205;q_bip_ew;BIP je Einwohner;Kreise;13076000;Ludwigslust-Parchim;2021;27,93
            Wirtschaft;14205;q_bip_ew;BIP je Einwohner;Länder;1;Schleswig-Holstein;2021;36,5
            Wirtschaft;14205;q_bip_ew;BIP je Einwohner;Bundesländer;13;Mecklenburg-Vorpommern;2021;31
            Wirtschaft;14205;q_bip_ew;BIP je Einwohner;Bund;0;Bund;2021;43,5
            SDG;16020;q_bip_ew;BIP je Einwohner;Kreise;13076000;Ludwigslust-Parchim;2021;27,93
            Wirtschaft;9999;q_anders;Anderes;Gemeinden;13076089;Lübz, Stadt;2023;1
            """;

    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final SeriesKey DENSITY =
            SeriesKey.parse("population-density-published@inkar-2025-gesamt/2023-12-31/total/all");
    private static final SeriesKey GDP = SeriesKey.parse("gdp-per-resident@inkar-2025-gesamt/2021/total/all");

    private final ReaderAssert reader;

    InkarBulkReaderTest(@TempDir Path folder) {
        reader = ReaderAssert.of(new InkarBulkReader(Sources.listBundled()), folder);
    }

    @Test
    void everyFormOfTheTableGivesTheSameFigures() throws IOException {
        reader.readsAllVariantsAlike(TABLE);
    }

    @Test
    void theEastTheLaenderAndGermanyAreKept() throws IOException {
        Observations figures = reader.read(TABLE).observations();

        assertThat(figures.value(DENSITY, LUEBZ)).isEqualTo(Value.of(79.02));
        assertThat(figures.listAreas(DENSITY))
                .containsExactly(AreaKey.gemeinde("12065084"), LUEBZ, AreaKey.verband("13076955"));
        assertThat(figures.findTerritory(DENSITY).orElseThrow()).hasToString("2023-12-31");
        assertThat(figures.value(GDP, AreaKey.kreis("13076"))).isEqualTo(Value.of(27.93));
        assertThat(figures.value(GDP, AreaKey.land("01"))).isEqualTo(Value.of(36.5));
        assertThat(figures.value(GDP, AreaKey.land("13"))).isEqualTo(Value.of(31));
        assertThat(figures.value(GDP, AreaKey.GERMANY)).isEqualTo(Value.of(43.5));
    }

    @Test
    void anAreaOfTheFileWithoutRowIsNotPublished() throws IOException {
        Observations figures = reader.read(TABLE).observations();
        SeriesKey before = SeriesKey.parse("population-density-published@inkar-2025-gesamt/2022-12-31/total/all");

        assertThat(figures.value(before, AreaKey.gemeinde("12065084"))).isEqualTo(Value.missing(Reason.NO_SOURCE));
        assertThat(figures.listAreas(before)).doesNotContain(AreaKey.verband("13076955"));
    }

    @Test
    void whatIsLeftOutIsCountedOnceAKind() throws IOException {
        assertThat(reader.read(TABLE).rows()).isEqualTo(12);

        assertThat(reader.listIssueMessages())
                .containsExactly(
                        "1 rows left out: indicators that no source description names (1 indicators)",
                        "1 rows left out: levels that are not kept (Raumordnungsregionen)",
                        "1 rows left out: areas outside the five eastern Länder",
                        "1 rows left out: indicators listed a second time with the same figure");
    }

    @Test
    void anEditionWithOtherColumnsNamesIndicatorsByNumberOrCode() throws IOException {
        Observations figures = reader.read("""
                Wert;Raumbezug;Kennziffer;Kuerzel;Zeitbezug
                79,02;Gemeinden;13076089;q_bev_fl;2023
                """).observations();

        assertThat(figures.value(DENSITY, LUEBZ)).isEqualTo(Value.of(79.02));
        assertThat(reader.recognises("Raumbezug;Kennziffer;ID;Zeitbezug;Wert\n"))
                .isTrue();
        assertThat(reader.recognises("Raumbezug;Kennziffer;Zeitbezug;Wert\n")).isFalse();
    }

    @Test
    void anotherEditionIsNotRead() throws IOException {
        reader.readsNothingFrom(TABLE.replace(";2023;", ";2022;"));

        assertThat(reader.listIssueMessages())
                .contains("expected a table of the source catalogue, found 'INKAR, Gesamtdatei, Gemeinden bis 2022';"
                        + " describe it in a TOML file to have it read");
    }

    @Test
    void twoFiguresForOneCellAndOddCellsAreNoted() throws IOException {
        Observations figures = reader.read(TABLE
                        + "S;11004;q_bev_fl;E;Gemeinden;13076089;Lübz, Stadt;2023;80\n"
                        + "S;11004;q_bev_fl;E;Gemeinden;1307608X;Lübz, Stadt;2023;80\n"
                        + "S;11004;q_bev_fl;E;Gemeinden;14521010;Amtsberg;bald;80\n"
                        + "S;11004;q_bev_fl;E;Gemeinden;14521010;Amtsberg;2023;80.5.1\n"
                        + "S;11004;q_bev_fl;E;Gemeinden;14521010\n")
                .observations();

        assertThat(reader.listIssueCodes())
                .containsExactly(
                        "figure-twice", "skipped-rows", "unknown-key", "unreadable-cell", "wrong-column-count");
        assertThat(figures.value(DENSITY, LUEBZ)).isEqualTo(Value.of(79.02));
        assertThat(figures.value(DENSITY, AreaKey.gemeinde("14521010"))).isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void aWesternKeyThatLostItsZeroIsNotEastern() throws IOException {
        Observations figures =
                reader.read(TABLE.replace(";01001000;", ";1400100;")).observations();

        assertThat(figures.listAreas(DENSITY)).hasSize(3);
        assertThat(List.copyOf(reader.listIssueCodes())).containsExactly("skipped-rows");
    }
}
