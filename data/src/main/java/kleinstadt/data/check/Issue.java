package kleinstadt.data.check;

import java.util.Locale;
import kleinstadt.data.model.AreaKey;
import org.jspecify.annotations.Nullable;

/**
 * A problem found in data. Every kind of problem is a record of its own; its code is the class name in kebab-case and its
 * severity belongs to the kind.
 */
public interface Issue {

    /** How grave this kind of problem is. */
    Severity severity();

    /** Where it was found. */
    Place place();

    /** What was expected and what was found, in one sentence for the person who has to mend it. */
    String message();

    /** Rows of the file that do not reach the figures because of this problem; none for most kinds. */
    default RowsLost rowsLost() {
        return RowsLost.NONE;
    }

    /** The kind of problem: the class name in kebab-case, for instance {@code unreadable-cell}. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Where a problem is.
     *
     * @param file file name or source id
     * @param row line or row number from 1, 0 where it concerns the whole file
     * @param column column name or number, empty where it concerns the whole row
     * @param area the area concerned, if there is one
     * @param raw the text found, empty where there is none
     */
    record Place(
            String file, long row, String column, @Nullable AreaKey area, String raw) {

        /** A whole file. */
        public static Place file(String file) {
            return new Place(file, 0, "", null, "");
        }

        /** A cell of a file. */
        public static Place cell(String file, long row, String column, String raw) {
            return new Place(file, row, column, null, raw);
        }

        /** An area in a file or source. */
        public static Place area(String file, AreaKey area) {
            return new Place(file, 0, "", area, "");
        }
    }
}
