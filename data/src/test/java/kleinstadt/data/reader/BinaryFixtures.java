package kleinstadt.data.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kleinstadt.data.boundary.BoundaryFixtures;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Fixtures of formats that are no text and no xlsx. */
final class BinaryFixtures {

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

    /** Boundaries in three formats. */
    static List<FormatFixture> boundaries() {
        try {
            Path folder = Files.createTempDirectory("boundaries");
            Path map = folder.resolve("map.gpkg");
            BoundaryFixtures.writeGeoPackage(map, 25832, BoundaryFixtures.ALL);
            Sample geoPackage = Sample.of("map.gpkg", Files.readAllBytes(map));
            Files.delete(map);
            BoundaryFixtures.writeShapefile(folder, "map", BoundaryFixtures.UTM_PRJ, "UTF-8", BoundaryFixtures.ALL);
            Map<String, byte[]> parts = new TreeMap<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    parts.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            String json = BoundaryFixtures.geoJson(
                    BoundaryFixtures.ALL,
                    "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::25832\"}}, ");
            return List.of(
                    new FormatFixture(BoundaryReader.NAME, "GeoPackage", geoPackage, List.of()),
                    new FormatFixture(BoundaryReader.NAME, "Shapefile", new Sample("map.shp", parts), List.of()),
                    new FormatFixture(
                            BoundaryReader.NAME,
                            "GeoJSON",
                            Sample.of("map.geojson", json.getBytes(StandardCharsets.UTF_8)),
                            List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
