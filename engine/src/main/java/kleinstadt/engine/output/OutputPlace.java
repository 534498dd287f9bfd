package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.study.ProblemText;

/** Where a command's output goes; what stands in the way there is nobody's bug and is told in the user's words. */
public final class OutputPlace {

    private final Path place;
    private final ProblemText problems;

    /** The place of an output folder. */
    public OutputPlace(Path place, ProblemText problems) {
        this.place = place;
        this.problems = problems;
    }

    /**
     * Checks that the folder is free or holds an earlier output, and that its parent can be written to.
     *
     * @throws CommandFailure if it holds something else, or nothing can be written beside it
     * @throws IOException if it cannot be read
     */
    public void check() throws IOException {
        if (!StagedFolder.isOurs(place)) {
            throw new CommandFailure(ExitCode.USAGE, problems.outputTaken(place));
        }
        Path parent = parent();
        try {
            Files.createDirectories(parent);
        } catch (FileSystemException e) {
            throw new CommandFailure(ExitCode.USAGE, problems.outputNotWritable(parent));
        }
        if (!Files.isWritable(parent)) {
            throw new CommandFailure(ExitCode.USAGE, problems.outputNotWritable(parent));
        }
    }

    /**
     * Takes the right to write the folder.
     *
     * @throws CommandFailure if another program has it, or nothing can be written beside the folder
     * @throws IOException if the right cannot be asked for
     */
    public OutputLock lock() throws IOException {
        try {
            return OutputLock.find(place)
                    .orElseThrow(() -> new CommandFailure(ExitCode.IN_USE, problems.outputInUse(place)));
        } catch (FileSystemException e) {
            throw new CommandFailure(ExitCode.USAGE, problems.outputNotWritable(parent()));
        }
    }

    /** Something that writes the output. */
    @FunctionalInterface
    public interface Writing<T, X extends Exception> {
        /**
         * Writes it.
         *
         * @throws IOException if a file cannot be written
         * @throws X for reasons of its own
         */
        T write() throws IOException, X;
    }

    /**
     * Writes the output.
     *
     * @throws CommandFailure if the disk is full
     * @throws IOException if a file cannot be written for another reason
     * @throws X for reasons of the writing's own
     */
    public <T, X extends Exception> T write(Writing<T, X> writing) throws IOException, X {
        try {
            return writing.write();
        } catch (NoRoomLeft e) {
            throw new CommandFailure(ExitCode.OUTPUT, problems.noRoom(parent()));
        }
    }

    private Path parent() {
        return Objects.requireNonNull(place.toAbsolutePath().normalize().getParent());
    }
}
