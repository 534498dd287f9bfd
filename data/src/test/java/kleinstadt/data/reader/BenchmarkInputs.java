package kleinstadt.data.reader;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;

/** Large files in the official forms, made up the same way every time. */
final class BenchmarkInputs {

    private static final int EAST = 12;
    private static final int KNOWN_INDICATORS = 40;
    private static final int FIRST_YEAR = 1998;
    private static final int LAST_YEAR = 2023;

    private BenchmarkInputs() {}

    /** An AGS for each number below 40,000: five Länder, eighty Kreise, a hundred Gemeinden. */
    private static String ags(int number, int firstLand) {
        return String.format(
                Locale.ROOT, "%02d0%02d%03d", firstLand + number / 8_000, number / 100 % 80 + 1, number % 100 + 1);
    }

    /** GV100AD with so many Gemeinden. */
    static Path fixedWidth(Path folder, int rows) throws IOException {
        Path path = folder.resolve("gv100ad.txt");
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            for (int row = 0; row < rows; row++) {
                long persons = random.nextLong(100, 20_000);
                String figures = String.format(
                        Locale.ROOT,
                        "63    %011d%011d%011d    19386",
                        random.nextLong(100, 9_000),
                        persons,
                        persons / 2);
                out.write(String.format(
                        Locale.ROOT,
                        "%-22s%-50s%-50s%-98s\n",
                        "6020250831" + ags(row, EAST) + "0001",
                        "Made-up " + row,
                        "",
                        figures));
            }
        }
        return path;
    }

    /** GENESIS 12411-01-01-5 with so many Gemeinden and the years 2008-2015. */
    static Path genesis(Path folder, int rows) throws IOException {
        Path path = folder.resolve("genesis.csv");
        SplittableRandom random = new SplittableRandom(2);
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write("GENESIS-Tabelle: 12411-01-01-5\n");
            out.write("Bevölkerungsstand: Bevölkerung nach Geschlecht" + ";".repeat(9) + "\n");
            out.write("Bevölkerungsstand (Anzahl)" + ";".repeat(9) + "\n;");
            for (int year = 2008; year <= 2015; year++) {
                out.write(";31.12." + year);
            }
            out.write("\n;" + ";Insgesamt".repeat(8) + "\n");
            for (int row = 0; row < rows; row++) {
                out.write(ags(row, EAST) + ";      Made-up " + row);
                for (int year = 2008; year <= 2015; year++) {
                    out.write(";" + random.nextInt(100, 20_000));
                }
                out.write("\n");
            }
            out.write("__________\nStand: 10.10.2017 / 11:01:03\n");
        }
        return path;
    }

    /** An Auszug GV with so many Gemeinden. */
    static Path book(Path folder, int rows) throws IOException {
        Path path = folder.resolve("auszug.xlsx");
        SplittableRandom random = new SplittableRandom(3);
        List<List<Object>> cells = new ArrayList<>(
                RegisterReaderTest.Edition.Y2019.rows("7", "3", "4").subList(0, 4));
        for (int row = 0; row < rows; row++) {
            String ags = ags(row, EAST);
            int persons = random.nextInt(100, 20_000);
            cells.add(List.of(
                    "60",
                    "",
                    ags.substring(0, 2),
                    ags.substring(2, 3),
                    ags.substring(3, 5),
                    "0001",
                    ags.substring(5),
                    "Made-up " + row,
                    random.nextInt(100, 9_000) / 100.0,
                    persons,
                    persons / 2,
                    persons - persons / 2));
        }
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put("GV", cells);
        Files.write(path, new RawBook(sheets, RawBook.Form.SHARED).toBytes());
        return path;
    }

    /** A census grid of so many cells of 100 m around the border of the two Gemeinden of {@link FormatFixtures#KNOWN}. */
    static Path grid(Path folder, int rows) throws IOException {
        Path path = folder.resolve("grid.csv");
        SplittableRandom random = new SplittableRandom(4);
        int side = (int) Math.ceil(Math.sqrt(rows));
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write("GITTER_ID_100m;x_mp_100m;y_mp_100m;Einwohner\n");
            for (int row = 0; row < rows; row++) {
                int x = 4_321_050 + 100 * (row % side - side / 2);
                int y = 3_210_050 + 100 * (row / side - side / 2);
                out.write("CRS3035RES100mN" + (y - 50) + "E" + (x - 50) + ";" + x + ";" + y + ";"
                        + random.nextInt(3, 90) + "\n");
            }
        }
        return path;
    }

    /** INKAR's long table of so many bytes: 40 described indicators, then others, of 10,000 Gemeinden and 26 years. */
    static Path bulk(Path folder, long bytes) throws IOException {
        Path path = folder.resolve("inkar.csv");
        SplittableRandom random = new SplittableRandom(5);
        SourceDescription description = Sources.listBundled().stream()
                .filter(known -> known.table().reader().equals("inkar-bulk"))
                .findFirst()
                .orElseThrow();
        List<String> codes = description.table().columns().stream()
                .map(MeasureColumn::label)
                .limit(KNOWN_INDICATORS)
                .toList();
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write("Bereich;ID;Kuerzel;Indikator;Raumbezug;Kennziffer;Name;Zeitbezug;Wert\n");
            for (int indicator = 0; written < bytes; indicator++) {
                String code = indicator < codes.size() ? codes.get(indicator) : "x_" + indicator;
                String start = "Raumbeobachtung DE;" + (10_000 + indicator) + ";" + code + ";Made-up indicator "
                        + indicator + ";Gemeinden;";
                for (int gemeinde = 0; gemeinde < 10_000 && written < bytes; gemeinde++) {
                    // Four of ten are eastern, more than of Germany's Gemeinden.
                    String ags = ags(gemeinde, gemeinde % 10 < 4 ? EAST : 5);
                    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                        String row = start + ags + ";Made-up;" + year + ";" + random.nextInt(1, 9_000) + ","
                                + random.nextInt(10, 99) + "\n";
                        out.write(row);
                        written += row.length();
                    }
                }
            }
        }
        return path;
    }
}
