package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook and the forms it may arrive in, all made from the plain rows.
 *
 * @param sheets rows by name of the sheet
 * @param left columns at the left that stay where they are; -1 where all columns are bound to their place
 * @param otherSheets what a sheet before and one behind are noted as
 */
record BookTable(Map<String, List<List<Object>>> sheets, int left, List<String> otherSheets) {

    private static final String FILE = "book.xlsx";

    /** A workbook of which other sheets are nothing to speak of. */
    static BookTable of(Map<String, List<List<Object>>> sheets, int left) {
        return new BookTable(sheets, left, List.of());
    }

    /** The same where a sheet before and one behind are noted. */
    BookTable notingOtherSheets(String... codes) {
        return new BookTable(sheets, left, List.of(codes));
    }

    /** The fixture for a reader. */
    FormatFixture toFixture(String reader, String name) {
        List<Variant> variants = new ArrayList<>();
        for (RawBook.Form form : RawBook.Form.values()) {
            if (form != RawBook.Form.SHARED) {
                variants.add(Variant.alike(form.toString(), sample(sheets, form)));
            }
        }
        Map<String, List<List<Object>>> more = new LinkedHashMap<>();
        more.put("Noch ein Deckblatt", List.of(List.of("Inhalt", 1), List.of("")));
        more.putAll(sheets);
        more.put("Rückseite", List.of());
        variants.add(new Variant("sheets before and behind", sample(more, RawBook.Form.SHARED), otherSheets));
        if (left >= 0) {
            variants.add(Variant.alike("columns reversed", sample(reversed(), RawBook.Form.SHARED)));
        }
        return new FormatFixture(reader, name, sample(sheets, RawBook.Form.SHARED), variants);
    }

    private Map<String, List<List<Object>>> reversed() {
        Map<String, List<List<Object>>> reversed = new LinkedHashMap<>();
        sheets.forEach((name, rows) -> {
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            List<List<Object>> other = new ArrayList<>();
            for (List<Object> row : rows) {
                List<Object> wide = new ArrayList<>(row);
                while (wide.size() < width) {
                    wide.add("");
                }
                if (width > left) {
                    Collections.reverse(wide.subList(left, width));
                }
                other.add(wide);
            }
            reversed.put(name, other);
        });
        return reversed;
    }

    private static Sample sample(Map<String, List<List<Object>>> sheets, RawBook.Form form) {
        return Sample.of(FILE, new RawBook(sheets, form).toBytes());
    }
}
