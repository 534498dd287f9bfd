package kleinstadt.data.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook (xlsx) written part by part, in forms no library writes by itself. Texts and numbers are cells of their type; an
 * empty text leaves its cell out.
 *
 * @param sheets rows by name of the sheet
 * @param form how cells are stored
 */
record RawBook(Map<String, List<List<Object>>> sheets, Form form) {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** How cells are stored. */
    enum Form {
        /** Texts in the table of shared strings, as Excel does. */
        SHARED,
        /** Texts in their cells, as exports of databases do. */
        INLINE,
        /** Texts as results of formulas. */
        FORMULA,
        /** Numbers as texts. */
        NUMBERS_AS_TEXT,
        /** Texts that are whole numbers as numbers, so that leading zeros are lost where there are any. */
        TEXT_AS_NUMBERS,
        /** Cells and rows without their addresses, which the standard allows; left-out cells are written empty. */
        WITHOUT_ADDRESSES,
        /** A thousand empty rows with a format below the table. */
        EMPTY_ROWS_BELOW,
        /** Empty cells with a format right of the table and where cells are left out. */
        EMPTY_CELLS
    }

    /** Copies the sheets, in their order. */
    RawBook {
        sheets = new LinkedHashMap<>(sheets);
    }

    /** The bytes of the file. */
    byte[] toBytes() {
        return zip(parts());
    }

    /** The parts of the file by path. */
    Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + SHEET_TYPE + "sharedStrings+xml\"/>");
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder(relationship("strings", "sharedStrings", "sharedStrings.xml"));
        Map<String, Integer> strings = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, List<List<Object>>> sheet : sheets.entrySet()) {
            number++;
            String id = "s" + number;
            String path = "worksheets/sheet" + number + ".xml";
            types.append("<Override PartName=\"/xl/")
                    .append(path)
                    .append("\" ContentType=\"" + SHEET_TYPE + "worksheet+xml\"/>");
            list.append(
                    "<sheet name=\"" + escape(sheet.getKey()) + "\" sheetId=\"" + number + "\" r:id=\"" + id + "\"/>");
            relations.append(relationship(id, "worksheet", path));
            parts.put("xl/" + path, sheet(sheet.getValue(), strings));
        }
        parts.put("[Content_Types].xml", types + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relationship("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
        StringBuilder shared = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        strings.keySet()
                .forEach(text -> shared.append("<si><t xml:space=\"preserve\">")
                        .append(escape(text))
                        .append("</t></si>"));
        parts.put("xl/sharedStrings.xml", shared + "</sst>");
        return parts;
    }

    /** Packs parts. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String sheet(List<List<Object>> rows, Map<String, Integer> strings) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            xml.append(form == Form.WITHOUT_ADDRESSES ? "<row>" : "<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object cell = rows.get(row).get(column);
                String address = address(row, column);
                if (!cell.equals("")) {
                    xml.append(cell(cell, address, strings));
                } else if (form == Form.EMPTY_CELLS) {
                    xml.append("<c r=\"" + address + "\" s=\"0\"/>");
                } else if (form == Form.WITHOUT_ADDRESSES) {
                    xml.append("<c/>");
                }
            }
            if (form == Form.EMPTY_CELLS) {
                xml.append("<c r=\"" + address(row, width) + "\" s=\"0\"/>");
            }
            xml.append("</row>");
        }
        if (form == Form.EMPTY_ROWS_BELOW) {
            for (int row = rows.size(); row < rows.size() + 1000; row++) {
                xml.append("<row r=\"" + (row + 1) + "\" ht=\"12\"/>");
            }
        }
        return xml + "</sheetData></worksheet>";
    }

    private String cell(Object cell, String address, Map<String, Integer> strings) {
        String r = form == Form.WITHOUT_ADDRESSES ? "" : " r=\"" + address + "\"";
        boolean digitsOnly = form == Form.TEXT_AS_NUMBERS && cell.toString().matches("[0-9]{1,15}");
        boolean number = digitsOnly || cell instanceof Number;
        if (number && form != Form.NUMBERS_AS_TEXT) {
            String digits = form == Form.TEXT_AS_NUMBERS ? withoutZeros(cell.toString()) : cell.toString();
            return "<c" + r + "><v>" + digits + "</v></c>";
        }
        String text = cell.toString();
        return switch (form) {
            case INLINE ->
                "<c" + r + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escape(text) + "</t></is></c>";
            case FORMULA -> "<c" + r + " t=\"str\"><f>T(\"x\")</f><v>" + escape(text) + "</v></c>";
            default -> {
                Integer known = strings.get(text);
                int index = known == null ? strings.size() : known;
                strings.put(text, index);
                yield "<c" + r + " t=\"s\"><v>" + index + "</v></c>";
            }
        };
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+(?=[0-9])", "");
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** The address of a cell, both counted from 0. */
    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + ((rest - 1) % 26)));
        }
        return letters.toString() + (row + 1);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
