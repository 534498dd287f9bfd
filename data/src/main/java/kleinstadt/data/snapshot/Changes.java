package kleinstadt.data.snapshot;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How files stand to those the snapshot in a folder was made from. */
final class Changes {

    private final Map<String, String> before = new HashMap<>();

    Changes(Path folder) throws IOException {
        Path lock = SnapshotPlace.findWhole(folder).resolve(Snapshots.LOCK);
        if (Files.exists(lock)) {
            try {
                LockText.read(Files.readString(lock, StandardCharsets.UTF_8))
                        .forEach(entry -> before.put(entry.file(), entry.sha256()));
            } catch (IllegalArgumentException | CharacterCodingException broken) {
                // The broken snapshot is about to be replaced; every file counts as new against it.
                before.clear();
            }
        }
    }

    ImportedFile.Change of(String file, String sha256) {
        String earlier = before.get(file);
        if (earlier == null) {
            return ImportedFile.Change.NEW;
        }
        return earlier.equals(sha256) ? ImportedFile.Change.SAME : ImportedFile.Change.CHANGED;
    }
}
