package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Small workbooks in the form of both editions of the Deutschlandatlas, with made-up figures. */
final class AtlasFixture {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /** The form of 12.12.2024: headings in the first row, no titles. */
    static AtlasFixture of2024() {
        AtlasFixture fixture = new AtlasFixture();
        fixture.sheets.put(
                "Vorblatt",
                List.of(
                        List.of("Daten zum Deutschlandatlas"),
                        List.of("Stand: 12.12.2024"),
                        List.of(""),
                        List.of("Übersicht der Indikatoren, Kürzel und Datenquellen")));
        fixture.sheets.put(
                "Deutschlandatlas_GEM1222",
                List.of(
                        List.of("GKZ1222", "Gemeindename", "bev_dicht", "beschq_w", "p_grunds"),
                        List.of(1001000, "Made-up an der Förde", 1600.25, 55.5, 1.25),
                        List.of(15081135, "Made-up, Hansestadt", 30.5, 70.25, -9999)));
        fixture.sheets.put(
                "Deutschlandatlas_KRS1222",
                List.of(
                        List.of("KRS1222", "Kreisname", "wohn_leer", "preis_miet"),
                        List.of(1001000, "Made-up, Stadt", 3.25, "7,00 bis unter 8,50"),
                        List.of(15081000, "Made-up", 11.5, "bis unter 5,50")));
        fixture.sheets.put(
                "Deutschlandatlas_KRS1221",
                List.of(List.of("KRS1221", "Kreisname", "erw_bip"), List.of(15081000, "Made-up", 64.55)));
        fixture.sheets.put(
                "Deutschlandatlas_VBGEM1222",
                List.of(
                        List.of("VBG1222", "Gemeindeverbandsname", "reg_energie"),
                        List.of(10010000, "Made-up an der Förde", 1.5),
                        List.of(150810135, "Made-up, Hansestadt", 7.25),
                        List.of(130765655, "Made-up Amt", 14.125)));
        fixture.sheets.put(
                "Deutschlandatlas_VBGEM1219",
                List.of(
                        List.of("VBG1219", "Gemeindeverbandsname", "oenv"),
                        List.of("01001000", "Made-up an der Förde", 99.5),
                        List.of(13076955, "Made-up Amt", 80.5)));
        return fixture;
    }

    /** The form of 22.04.2026: a title, a link, a title, headings, and a line that ends the table. */
    static AtlasFixture of2026() {
        AtlasFixture fixture = new AtlasFixture();
        fixture.sheets.put(
                "Titel",
                List.of(
                        List.of("Datentabellen"),
                        List.of("Daten zu den Indikatoren des Deutschlandatlas"),
                        List.of("Stand: 22.04.2026")));
        fixture.sheets.put(
                "Deutschlandatlas_GEM1224",
                table(
                        "31.12.2024",
                        "3",
                        List.of(
                                List.of(
                                        "GKZ1224",
                                        "Gemeindename",
                                        "Indikatorkürzel: bev_dicht\n\nEinwohner/-innen je km² im Jahr 2024",
                                        "Indikatorkürzel: p_apo\n\nMittlere Pkw-Fahrzeit zur nächsten öffentlichen Apotheke im"
                                                + " Jahr 2024 in Minuten"),
                                List.of(1001000, "Made-up an der Förde", 1700.75, 2.5),
                                List.of(15081135, "Made-up, Hansestadt", 30.25, 7.5))));
        fixture.sheets.put(
                "Deutschlandatlas_KRS1224",
                table(
                        "31.12.2024",
                        "2",
                        List.of(
                                List.of(
                                        "KRS12224",
                                        "Kreisname",
                                        "Indikatorkürzel: erw_wachs\n\nGemittelte Entwicklung der\nErwerbstätigenzahl am"
                                                + " Arbeitsort von\n2013 bis 2023 pro Jahr in %"),
                                List.of(15081000, "Made-up", -0.25))));
        fixture.sheets.put(
                "Deutschlandatlas_GEM1223",
                table(
                        "31.12.2023",
                        "3",
                        List.of(
                                List.of(
                                        "GKZ1223",
                                        "Gemeindename",
                                        "Indikatorkürzel: st_einnkr\n\nSteuereinnahmekraft je Einwohner/-in im Jahr 2023 in €"),
                                List.of(1001000, "Made-up an der Förde", -99999),
                                List.of(15081135, "Made-up, Hansestadt", 916))));
        fixture.sheets.put(
                "Deutschlandatlas_GEM1222",
                table(
                        "31.12.2022",
                        "3",
                        List.of(
                                List.of(
                                        "GKZ1222",
                                        "Gemeindename",
                                        "Indikatorkürzel: v_lte \n\nMobile  Breitbandverfügbarkeit mit LTE in % der Fläche im"
                                                + " Jahr 2024",
                                        "Indikatorkürzel: p_grunds \n\nPkw-Fahrzeit zur nächsten Grundschule in den Jahren"
                                                + " 2021-24 in Minuten"),
                                List.of(1054027, "Made-up", "#VALUE!", 3.5),
                                List.of(15081135, "Made-up, Hansestadt", 96.5, 4.75))));
        return fixture;
    }

    private static List<List<Object>> table(String day, String rows, List<List<Object>> table) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.of("Made-up: Indikatoren, Gebietsstand zum " + day
                + ", gegliedert nach Gebietskennziffer. Die Tabelle erstreckt sich über fünf Spalten und " + rows
                + " Zeilen."));
        all.add(List.of("zur Inhaltsübersicht"));
        all.add(List.of("Made-up: Indikatoren, Gebietsstand zum " + day));
        all.addAll(table);
        all.add(List.of("Ende der Tabelle."));
        return all;
    }

    /** The same with a cell changed; row and column count from 0. */
    AtlasFixture with(String sheet, int row, int column, Object cell) {
        List<List<Object>> rows = new ArrayList<>(sheets.getOrDefault(sheet, List.of()));
        List<Object> cells = new ArrayList<>(rows.get(row));
        cells.set(column, cell);
        rows.set(row, cells);
        return withSheet(sheet, rows);
    }

    /** The same without a row. */
    AtlasFixture without(String sheet, int row) {
        List<List<Object>> rows = new ArrayList<>(sheets.getOrDefault(sheet, List.of()));
        rows.remove(row);
        return withSheet(sheet, rows);
    }

    /** The same with a sheet more, or with other rows in one. */
    AtlasFixture withSheet(String sheet, List<List<Object>> rows) {
        AtlasFixture other = new AtlasFixture();
        other.sheets.putAll(sheets);
        other.sheets.put(sheet, rows);
        return other;
    }

    /** The same with the sheets in reverse order. */
    AtlasFixture withSheetsReversed() {
        List<String> names = new ArrayList<>(sheets.keySet());
        Collections.reverse(names);
        AtlasFixture other = new AtlasFixture();
        names.forEach(name -> other.sheets.put(name, sheets.getOrDefault(name, List.of())));
        return other;
    }

    /** The same with the indicators of each sheet in reverse order. */
    AtlasFixture withColumnsReversed() {
        return mapped(cells -> {
            List<Object> indicators = new ArrayList<>(cells.subList(2, cells.size()));
            Collections.reverse(indicators);
            List<Object> all = new ArrayList<>(cells.subList(0, 2));
            all.addAll(indicators);
            return all;
        });
    }

    /** The same with every number written as text, keys with their zero. */
    AtlasFixture withTexts() {
        return mapped(cells -> {
            List<Object> texts = new ArrayList<>();
            for (Object cell : cells) {
                String text = cell.toString();
                boolean key = texts.isEmpty() && cell instanceof Integer && text.length() < 8;
                texts.add(key ? "0" + text : text);
            }
            return texts;
        });
    }

    /** The same with an empty row after each row. */
    AtlasFixture withEmptyRows() {
        AtlasFixture other = new AtlasFixture();
        sheets.forEach((name, rows) -> {
            List<List<Object>> all = new ArrayList<>();
            boolean table = name.startsWith("Deutschlandatlas_");
            boolean headed = false;
            for (List<Object> row : rows) {
                all.add(row);
                headed |= row.size() > 2;
                if (table && headed) {
                    all.add(List.of());
                }
            }
            other.sheets.put(name, all);
        });
        return other;
    }

    /** All sheets by name. */
    Map<String, List<List<Object>>> sheets() {
        return sheets;
    }

    /** All sheets for writing. */
    Sheets toSheets() {
        Sheets written = new Sheets();
        sheets.forEach(written::sheet);
        return written;
    }

    private AtlasFixture mapped(UnaryOperator<List<Object>> change) {
        AtlasFixture other = new AtlasFixture();
        sheets.forEach((name, rows) -> {
            List<List<Object>> all = new ArrayList<>();
            for (List<Object> cells : rows) {
                all.add(cells.size() > 2 ? change.apply(cells) : cells);
            }
            other.sheets.put(name, all);
        });
        return other;
    }
}
