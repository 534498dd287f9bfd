package kleinstadt.data.fetch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kleinstadt.data.fetch.FetchedFile.KeptFile;

/**
 * Brings files that are whole and checked to their places and notes them.
 *
 * @param folder folder of downloads
 * @param notes what lies there
 */
record Arrival(Path folder, FetchNotes notes) {

    /** Where the publishers of all sources are. */
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** The day of a moment. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, GERMANY);
    }

    /**
     * Brings a file to its place, or the files that are taken out of it, in which case the archive goes.
     *
     * @param unpack names of the files to take out; none to keep it as it is
     * @param note the note, given the files that are kept
     * @throws FetchFailure if the archive does not hold them
     * @throws WriteFailed if the disk does not take them
     */
    FetchedFile keep(PartFile part, List<String> unpack, Function<List<KeptFile>, FetchedFile> note)
            throws FetchFailure, WriteFailed {
        List<KeptFile> kept = new ArrayList<>();
        if (unpack.isEmpty()) {
            String sha256 = part.sha256();
            part.moveIn();
            kept.add(new KeptFile(name(part.place()), sha256));
        } else {
            Path beside = Objects.requireNonNull(part.place().getParent());
            for (Path file : Unpacking.unpack(part.path(), unpack, beside)) {
                kept.add(new KeptFile(name(file), PartFile.of(file).placedSha256()));
            }
            part.discard();
        }
        FetchedFile file = note.apply(kept);
        notes.finish(file);
        return file;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
