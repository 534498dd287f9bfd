package kleinstadt.data.reader;

import java.io.IOException;
import java.util.Optional;
import kleinstadt.data.check.IssueLog;

/**
 * Reads one official file format. A reader knows its files by their content, never by their name.
 *
 * <p>Reading notes every oddity in the log and goes on; what cannot be read becomes missing with a reason.
 */
public interface Reader {

    /** Name of the format in messages and in the source catalogue, for instance {@code genesis-classic}. */
    String name();

    /**
     * Whether the file is of this format.
     *
     * @return the kind of file in one line for the user, with the table it holds; empty if it is another format
     * @throws IOException if the file cannot be read at all
     */
    Optional<String> recognise(InputFile file) throws IOException;

    /**
     * Whether the program knows what the table in the file holds. Of formats with many tables each needs a source
     * description; one without is known by its form, but not read.
     *
     * @param file a file that {@link #recognise} knows
     * @throws IOException if the file cannot be read
     */
    default boolean isDescribed(InputFile file) throws IOException {
        return true;
    }

    /** Whether its files tell which areas existed when; they are read before the tables, which need to know. */
    default boolean isTerritorial() {
        return false;
    }

    /** Whether files of this format hold anything to import; texts and parts of other files do not. */
    default boolean holdsFigures() {
        return true;
    }

    /**
     * Reads the file.
     *
     * @param file a file that {@link #recognise} knows
     * @param gazetteer tells "nothing" from "did not exist" where the format does not
     * @param log where oddities are noted
     * @return what the file holds; empty if nothing in it could be used, which the log then explains
     * @throws IOException if the file cannot be read
     */
    Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException;
}
