package kleinstadt.data.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Opens official workbooks in the xlsx format and looks at how they begin. */
final class Workbooks {

    private static final int HEAD_ROWS = 7;

    private Workbooks() {}

    /**
     * Whether the file is a zip that holds a workbook.
     *
     * @throws IOException if it begins like a zip but cannot be read as one
     */
    private static boolean isWorkbook(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3 || start[3] != 4) {
                return false;
            }
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                return false;
            }
            ZipLimits.WORKBOOK.check(zip, Files.size(path));
            return true;
        } catch (ZipException | EOFException e) {
            throw new IOException(
                    "expected a whole zip, found one that is damaged or cut off (" + e.getMessage() + ")", e);
        }
    }

    /** Opens a workbook; the caller closes it. */
    static ReadableWorkbook open(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new ReadableWorkbook(in);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /** The first rows of a sheet. */
    static List<SheetRow> head(Sheet sheet) throws IOException {
        try (Stream<SheetRow> rows = rows(sheet)) {
            return rows.limit(HEAD_ROWS).toList();
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause == null ? new IOException(e.getMessage(), e) : cause;
        }
    }

    /**
     * The rows of a sheet; the caller closes the stream.
     *
     * @throws IOException if the sheet cannot be opened; the stream throws {@link UncheckedIOException} where a row cannot
     *     be read, whatever exception the damage raises inside the library
     */
    static Stream<SheetRow> rows(Sheet sheet) throws IOException {
        try {
            Stream<Row> rows = sheet.openStream();
            Iterator<Row> each = rows.iterator();
            Iterator<SheetRow> guarded = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    try {
                        return each.hasNext();
                    } catch (RuntimeException e) {
                        throw new UncheckedIOException(damaged(e));
                    }
                }

                @Override
                public SheetRow next() {
                    return new SheetRow(each.next());
                }
            };
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(guarded, Spliterator.ORDERED), false)
                    .onClose(rows::close);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static IOException damaged(RuntimeException e) {
        return new IOException(
                "expected a workbook (xlsx), found one whose parts are damaged (" + e.getMessage() + ")", e);
    }

    /**
     * The heads of all sheets in order; none where the file is no workbook.
     *
     * @throws IOException if the file cannot be read
     */
    static List<List<SheetRow>> heads(Path path) throws IOException {
        if (!isWorkbook(path)) {
            return List.of();
        }
        List<List<SheetRow>> heads = new ArrayList<>();
        try (ReadableWorkbook workbook = open(path);
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                heads.add(head(sheet));
            }
        }
        return heads;
    }

    /**
     * Reads the first sheet whose head has a layout the caller knows.
     *
     * @param find the layout of a head; empty where it is another table's
     * @param read reads a sheet of that layout
     * @return empty where no sheet has such a layout
     * @throws IOException if the workbook cannot be read
     */
    static <L> Optional<Content> readFirst(
            InputFile file, Function<List<SheetRow>, Optional<L>> find, SheetReading<L> read) throws IOException {
        try (ReadableWorkbook workbook = open(file.path());
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                Optional<L> layout = find.apply(head(sheet));
                if (layout.isPresent()) {
                    return Optional.of(read.read(sheet, layout.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Reads a sheet whose layout is known. */
    @FunctionalInterface
    interface SheetReading<L> {
        Content read(Sheet sheet, L layout) throws IOException;
    }
}
