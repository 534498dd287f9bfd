package kleinstadt.data.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file handed to the readers. It keeps how its sheets begin, since each reader asks and opening a workbook is dear. */
public final class InputFile {

    private final Path path;
    private final String name;
    private @Nullable List<List<SheetRow>> sheetHeads;

    /**
     * A file.
     *
     * @param path where it is
     * @param name name shown in messages: the path below the folder the user named
     */
    public InputFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Name shown in messages: the path below the folder the user named. */
    public String name() {
        return name;
    }

    /**
     * The first rows of each sheet; none where the file is no workbook.
     *
     * @throws IOException if the file cannot be read
     */
    List<List<SheetRow>> sheetHeads() throws IOException {
        List<List<SheetRow>> heads = sheetHeads;
        if (heads == null) {
            heads = Workbooks.heads(path);
            sheetHeads = heads;
        }
        return heads;
    }

    @Override
    public String toString() {
        return name;
    }
}
