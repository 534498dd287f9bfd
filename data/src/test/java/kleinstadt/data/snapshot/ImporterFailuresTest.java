package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.Severity;
import kleinstadt.data.model.Observations;
import kleinstadt.data.reader.Content;
import kleinstadt.data.reader.Gazetteer;
import kleinstadt.data.reader.InputFile;
import kleinstadt.data.reader.Reader;
import kleinstadt.data.snapshot.ImportNote.Kind;
import kleinstadt.data.snapshot.ImportedFile.Outcome;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that fail while they are read, each between two that do not; one message each, and the others are imported. */
final class ImporterFailuresTest {

    private static final Content NOTHING_MUCH = new Content.Figures("inkar-2025", "", 1, Observations.empty());

    private final Path folder;
    private final IssueLog log = new IssueLog();

    ImporterFailuresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What happens while a file is read. */
    @FunctionalInterface
    private interface Event {
        void happen(Path path) throws IOException;
    }

    /** Knows every file; something happens when it comes to the odd one. */
    private record Scripted(Event recognising, Event reading) implements Reader {

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Optional<String> recognise(InputFile file) throws IOException {
            if (file.name().equals("odd.csv")) {
                recognising.happen(file.path());
            }
            return Optional.of("a table");
        }

        @Override
        public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog issues) throws IOException {
            if (file.name().equals("odd.csv")) {
                issues.add(new NotATable(Issue.Place.file(file.name()), "something noted before it failed"));
                reading.happen(file.path());
            }
            return Optional.of(NOTHING_MUCH);
        }
    }

    @Test
    void aFileWrittenWhileItIsReadIsNotUsed() throws IOException {
        ImportedFile file = importReading(path -> Files.writeString(path, "other", StandardCharsets.UTF_8));

        assertRefused(file, Kind.CHANGED_WHILE_READ, "changed-while-read");
    }

    @Test
    void aFileRewrittenWithOtherBytesOfTheSameLengthAndTimeIsNotUsed() throws IOException {
        ImportedFile file = importReading(path -> {
            var time = Files.getLastModifiedTime(path);
            Files.writeString(path, "ODD.csv", StandardCharsets.UTF_8);
            Files.setLastModifiedTime(path, time);
        });

        assertRefused(file, Kind.CHANGED_WHILE_READ, "changed-while-read");
    }

    @Test
    void aFileThatVanishesIsNamed() throws IOException {
        ImportedFile file = importReading(Files::delete);

        assertRefused(file, Kind.UNREADABLE, "file-unreadable");
        assertThat(log.listStored().get(0).message())
                .isEqualTo("the file could not be read: it is not there (any more)");
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsNamed() throws IOException {
        ImportedFile file = importFiles(
                path -> {
                    Files.delete(path);
                    Files.newInputStream(path).close();
                },
                path -> {});

        assertRefused(file, Kind.UNREADABLE, "file-unreadable");
    }

    @Test
    void aFileThatDoesNotLetInIsNamed() throws IOException {
        ImportedFile file = importReading(path -> {
            throw new AccessDeniedException(path.toString());
        });

        assertRefused(file, Kind.UNREADABLE, "file-unreadable");
        assertThat(log.listStored().get(0).message()).isEqualTo("the file could not be read: no permission to read it");
    }

    @Test
    void aFailureOfTheDiskInTheMiddleOfAStreamIsNamed() throws IOException {
        ImportedFile file = importReading(path -> {
            throw new UncheckedIOException(new IOException("Input/output error"));
        });

        assertRefused(file, Kind.UNREADABLE, "file-unreadable");
    }

    @Test
    void aBugOfAReaderIsCalledOneAndTheImportGoesOn() throws IOException {
        ImportedFile file = importReading(path -> {
            throw new IllegalStateException("row 7 of 6");
        });

        assertRefused(file, Kind.READER_FAILED, "reader-failed");
        assertThat(log.findGravest()).contains(Severity.ERROR);
        assertThat(log.listStored().get(0).message())
                .contains("a bug of this program: java.lang.IllegalStateException (row 7 of 6) at kleinstadt.");
    }

    @Test
    void aBugInRecognisingIsCalledOneToo() throws IOException {
        ImportedFile file = importFiles(
                path -> {
                    throw new ArrayIndexOutOfBoundsException(3);
                },
                path -> {});

        assertRefused(file, Kind.READER_FAILED, "reader-failed");
    }

    private void assertRefused(ImportedFile file, Kind kind, String code) {
        assertThat(file.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(file.note().orElseThrow().kind()).isEqualTo(kind);
        assertThat(log.listStored()).extracting(Issue::code).containsExactly(code);
        assertThat(log.listStored().get(0).place().file()).isEqualTo("odd.csv");
    }

    private ImportedFile importReading(Event reading) throws IOException {
        return importFiles(path -> {}, reading);
    }

    private ImportedFile importFiles(Event recognising, Event reading) throws IOException {
        for (String name : List.of("a.csv", "odd.csv", "z.csv")) {
            Files.writeString(folder.resolve(name), name, StandardCharsets.UTF_8);
        }
        ImportReport report = new Importer(Sources.bundled(), List.of(new Scripted(recognising, reading)))
                .run(List.of(folder), folder.resolve("snapshot"), true, log);

        assertThat(report.files()).extracting(ImportedFile::name).containsExactly("a.csv", "odd.csv", "z.csv");
        assertThat(report.files().get(0).outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(report.files().get(2).outcome()).isEqualTo(Outcome.IMPORTED);
        return report.files().get(1);
    }
}
