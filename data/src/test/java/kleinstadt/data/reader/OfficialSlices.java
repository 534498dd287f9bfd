package kleinstadt.data.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.sqlite.SQLiteConnection;

/** Small pieces of the official files that are still files of their format: their first rows and their last ones. */
final class OfficialSlices {

    private static final int FIRST_LINES = 30;
    private static final int LAST_LINES = 14;
    private static final int ROWS = 24;

    /** Texts of one line, as some GeoJSON is, are cut so short that they are no text any more; they are left out. */
    private static final int MOST_BYTES = 200_000;

    private static final Pattern SHARED = Pattern.compile("(<c [^>]*t=\"s\"[^>]*><v>)([0-9]+)(</v>)");

    private OfficialSlices() {}

    /** A slice of every file below a folder, by path. */
    static Map<String, Sample> listAll(Path folder) throws IOException {
        Map<String, Sample> slices = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                byte[] slice = slice(path);
                if (slice.length <= MOST_BYTES) {
                    String name = String.valueOf(path.getFileName());
                    slices.put(folder.relativize(path).toString(), Sample.of(name, slice));
                }
            }
        }
        return slices;
    }

    private static byte[] slice(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (name.endsWith(".xlsx")) {
            return sliceBook(Files.readAllBytes(path));
        }
        if (name.endsWith(".xls")) {
            return sliceOldBook(path);
        }
        if (name.endsWith(".gpkg")) {
            return sliceDatabase(Files.readAllBytes(path));
        }
        return sliceText(Files.readAllBytes(path));
    }

    private static byte[] sliceText(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        List<String> kept = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            if (line < FIRST_LINES || line >= lines.length - LAST_LINES) {
                kept.add(lines[line]);
            }
        }
        return String.join("\n", kept).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] sliceBook(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = Mutations.unzip(bytes);
        Map<Integer, Integer> strings = new LinkedHashMap<>();
        for (String part : List.copyOf(parts.keySet())) {
            if (part.startsWith("xl/worksheets/sheet")) {
                parts.put(part, utf8(renumbered(firstRows(text(parts, part)), strings)));
            } else if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
                parts.remove(part);
            }
        }
        List<String> all = List.of(text(parts, "xl/sharedStrings.xml").split("(?=<si>)|(?=</sst>)"));
        if (all.size() > 1) {
            StringBuilder shared = new StringBuilder(all.get(0));
            strings.keySet().forEach(index -> shared.append(all.get(index + 1)));
            parts.put("xl/sharedStrings.xml", utf8(shared + "</sst>"));
        }
        return Mutations.pack(parts);
    }

    private static String firstRows(String sheet) {
        int end = 0;
        for (int row = 0; row < ROWS && end >= 0; row++) {
            end = sheet.indexOf("</row>", end + 1);
        }
        int close = sheet.indexOf("</sheetData>");
        return end < 0 || close < 0 ? sheet : sheet.substring(0, end) + "</row>" + sheet.substring(close);
    }

    private static String renumbered(String sheet, Map<Integer, Integer> strings) {
        return SHARED.matcher(sheet)
                .replaceAll(cell -> Matcher.quoteReplacement(cell.group(1)
                        + strings.computeIfAbsent(Integer.valueOf(cell.group(2)), index -> strings.size())
                        + cell.group(3)));
    }

    private static String text(Map<String, byte[]> parts, String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sliceOldBook(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                HSSFWorkbook whole = new HSSFWorkbook(in);
                HSSFWorkbook slice = new HSSFWorkbook()) {
            for (Sheet from : whole) {
                HSSFSheet to = slice.createSheet(from.getSheetName());
                for (Row row : from) {
                    if (row.getRowNum() < ROWS) {
                        Row copy = to.createRow(row.getRowNum());
                        row.forEach(cell -> {
                            switch (cell.getCellType()) {
                                case NUMERIC ->
                                    copy.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                                case STRING ->
                                    copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                                default -> copy.createCell(cell.getColumnIndex());
                            }
                        });
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            slice.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] sliceDatabase(byte[] bytes) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            connection.unwrap(SQLiteConnection.class).deserialize("main", bytes);
            for (String trigger : column(statement, "select name from sqlite_master where type = 'trigger'")) {
                statement.execute("drop trigger \"" + trigger + "\"");
            }
            for (String table : column(
                    statement,
                    "select name from sqlite_master where type = 'table' and sql not like '%virtual%'"
                            + " and name not like 'gpkg%' and name not like 'rtree%' and name not like 'sqlite%'")) {
                statement.execute("delete from \"" + table + "\" where rowid > 6");
            }
            for (String table :
                    column(statement, "select name from sqlite_master where type = 'table' and name like 'rtree%'")) {
                if (!table.matches(".*_(node|parent|rowid)")) {
                    statement.execute("drop table \"" + table + "\"");
                }
            }
            statement.execute("vacuum");
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
