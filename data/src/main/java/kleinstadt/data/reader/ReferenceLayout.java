package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.TerritoryDate;

/**
 * Where the reference list keeps its columns; a name stands right of its key.
 *
 * @param territory day of the list
 * @param headings the row with the column headings
 * @param ags column of the Gemeinde's key
 * @param verband column of the association's key
 * @param type column of the type's code
 */
record ReferenceLayout(TerritoryDate territory, SheetRow headings, int ags, int verband, int type) {

    static final String TYPE = "Stadt- und Gemeindetyp Kennziffer";

    private static final Pattern DAY = Pattern.compile("Gemeinden (\\d{2})\\.(\\d{2})\\.(\\d{4})");

    /** The layout of a sheet that begins like this; empty where it is another. */
    static Optional<ReferenceLayout> find(List<SheetRow> head) {
        if (head.size() < 2) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(head.get(0).heading(0));
        SheetRow headings = head.get(1);
        int ags = column(headings, "Gemeinden Kennziffer");
        int verband = column(headings, "Gemeindeverbände Kennziffer");
        int type = column(headings, TYPE);
        if (!day.matches() || ags < 0 || verband < 0 || type < 0) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(
                Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        return Optional.of(new ReferenceLayout(new TerritoryDate(date), headings, ags, verband, type));
    }

    /** The column under a heading, -1 where there is none. */
    int column(String heading) {
        return column(headings, heading);
    }

    private static int column(SheetRow row, String heading) {
        for (int column = 0; column < row.width(); column++) {
            if (row.heading(column).equals(heading)) {
                return column;
            }
        }
        return -1;
    }
}
