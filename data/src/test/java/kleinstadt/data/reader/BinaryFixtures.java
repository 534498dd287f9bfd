package kleinstadt.data.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.sqlite.SQLiteConnection;

/** Fixtures of formats that are no text and no xlsx. */
final class BinaryFixtures {

    /** A square of ten kilometres as a GeoPackage geometry: header without envelope, little endian polygon of five points. */
    private static final String SQUARE = "4750000100000000" + "01" + "03000000" + "01000000" + "05000000";

    private BinaryFixtures() {}

    /** INKAR's export to old Excel files, also with numbers as texts and with an empty sheet behind. */
    static FormatFixture inkarXls() {
        return new FormatFixture(
                "inkar-xls",
                "INKAR-Export (xls)",
                Sample.of("inkar.xls", inkarXls(false, false)),
                List.of(
                        Variant.alike("numbers as text", Sample.of("inkar.xls", inkarXls(true, false))),
                        Variant.alike("a sheet before", Sample.of("inkar.xls", inkarXls(false, true)))));
    }

    private static byte[] inkarXls(boolean asText, boolean before) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            if (before) {
                workbook.createSheet("Metadaten").createRow(0).createCell(0).setCellValue("Arbeitslose");
            }
            HSSFSheet sheet = workbook.createSheet("Daten");
            fill(sheet.createRow(0), false, "Kennziffer", "Raumeinheit", "Aggregat", "Arbeitslose", "Arbeitslose");
            fill(sheet.createRow(1), asText, "", "", "", "2020", "2021");
            fill(sheet.createRow(2), !asText, "01001000", "Flensburg", "Gemeinden", "4722", "4369");
            fill(sheet.createRow(3), !asText, "13076089", "Lübz", "Gemeinden", "310", "300");
            fill(sheet.createRow(4), !asText, "13076999", "Wald", "Gemeinden", "0", "");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(HSSFRow row, boolean numbers, String... cells) {
        for (int index = 0; index < cells.length; index++) {
            if (numbers && index > 2 && !cells[index].isEmpty()) {
                row.createCell(index).setCellValue(Double.parseDouble(cells[index]));
            } else if (!cells[index].isEmpty()) {
                row.createCell(index).setCellValue(cells[index]);
            }
        }
    }

    /** The boundaries of one Gemeinde. */
    static FormatFixture geoPackage() {
        Sample plain = Sample.of("map.gpkg", geoPackage("AGS text, GEN text, ARS text, EWZ int, KFL real, geom blob"));
        return new FormatFixture(
                "bkg-boundaries",
                "GeoPackage",
                plain,
                List.of(
                        Variant.alike(
                                "columns reversed",
                                plain.with(geoPackage("geom blob, KFL real, EWZ int, ARS text, GEN text, AGS text"))),
                        Variant.alike(
                                "an extra column",
                                plain.with(geoPackage(
                                        "x text, AGS text, GEN text, ARS text, EWZ int, KFL real, geom blob")))));
    }

    private static byte[] geoPackage(String columns) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table gpkg_geometry_columns (table_name text, srs_id integer)");
            statement.execute("insert into gpkg_geometry_columns values ('gemeinden', 25832)");
            statement.execute("create table gemeinden (" + columns + ")");
            statement.execute("create table kreise (AGS text, GEN text)");
            statement.execute("create table laender (AGS text, GEN text)");
            statement.execute("insert into kreise values ('12001', 'Kreis')");
            statement.execute("insert into laender values ('12', 'Brandenburg')");
            try (PreparedStatement row = connection.prepareStatement(
                    "insert into gemeinden (AGS, ARS, GEN, EWZ, KFL, geom) values ('12001001', '', 'Westen', 1, 1, ?)")) {
                row.setBytes(1, square());
                row.executeUpdate();
            }
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] square() {
        StringBuilder hex = new StringBuilder(SQUARE);
        double[] points = {0, 0, 10_000, 0, 10_000, 10_000, 0, 10_000, 0, 0};
        for (double point : points) {
            hex.append(HexFormat.of().toHexDigits(Long.reverseBytes(Double.doubleToLongBits(point))));
        }
        return HexFormat.of().parseHex(hex);
    }
}
