package kleinstadt.data.source;

import java.util.Locale;

/** What a file to be downloaded is, so that an error page in its place is noticed. */
public enum FileKind {
    /** A ZIP archive. */
    ZIP,
    /** An Excel workbook as it is since 2007, which is a ZIP archive too. */
    XLSX,
    /** An Excel workbook as it was before. */
    XLS,
    /** A table as text. */
    CSV,
    /** A text of fixed columns. */
    TXT;

    /**
     * The kind a file's name ends with.
     *
     * @throws IllegalArgumentException if the name ends with none of the kinds
     */
    public static FileKind ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
