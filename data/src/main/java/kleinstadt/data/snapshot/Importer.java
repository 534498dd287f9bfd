package kleinstadt.data.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.ChangedWhileRead;
import kleinstadt.data.check.FileNotRecognised;
import kleinstadt.data.check.FileTwice;
import kleinstadt.data.check.FileUnreadable;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.LinkLoop;
import kleinstadt.data.check.SourceUnknown;
import kleinstadt.data.check.SpecialFile;
import kleinstadt.data.reader.BoundaryReader;
import kleinstadt.data.reader.Content;
import kleinstadt.data.reader.Detection;
import kleinstadt.data.reader.Gazetteer;
import kleinstadt.data.reader.InputFile;
import kleinstadt.data.reader.Reader;
import kleinstadt.data.source.SourceCatalogue;

/**
 * Makes a snapshot out of official files. Each file is recognised by its content; registers, crosswalks and the reference
 * list are read before the tables, because they tell which Gemeinden existed when, and boundaries, because they tell where.
 */
public final class Importer {

    private final SourceCatalogue sources;
    private final List<Reader> readers;

    /**
     * An importer with these sources and formats.
     *
     * @param sources the catalogue; content of a source it lacks is left out
     * @param readers the formats, asked in this order
     */
    public Importer(SourceCatalogue sources, List<Reader> readers) {
        this.sources = sources;
        this.readers = List.copyOf(readers);
    }

    /**
     * Makes a snapshot of files alone. The same files give the same bytes.
     *
     * @param inputs folders or files
     * @param snapshotFolder where the snapshot lies or shall lie
     * @param dryRun whether to leave the folder alone and only report
     * @param log where oddities of the files are noted
     * @return what was done; without a crosswalk, a register, a reference list or boundaries no snapshot is written and the
     *     report says so
     * @throws IOException if an input is not there or the snapshot cannot be written
     */
    public ImportReport run(List<Path> inputs, Path snapshotFolder, boolean dryRun, IssueLog log) throws IOException {
        return run(inputs, EarlierSnapshot.none(), snapshotFolder, dryRun, log);
    }

    /**
     * Adds files to a snapshot. A figure, register, crosswalk step or definition of the files takes the place of the one the
     * snapshot has; all else the snapshot has stays. The same files and the same snapshot give the same bytes.
     *
     * @param inputs folders or files
     * @param earlier the snapshot to add to
     * @param snapshotFolder where the new snapshot shall lie
     * @param dryRun whether to leave the folder alone and only report
     * @param log where oddities are noted that the snapshot does not know yet
     * @return what was done
     * @throws IOException if an input is not there, the snapshot cannot be read or the new one not be written
     */
    public ImportReport add(List<Path> inputs, Snapshot earlier, Path snapshotFolder, boolean dryRun, IssueLog log)
            throws IOException {
        IssueLog found = new IssueLog();
        ImportReport report = run(inputs, EarlierSnapshot.of(earlier), snapshotFolder, dryRun, found);
        log.addAll(EarlierIssues.listNew(earlier.issues(), found));
        return report;
    }

    private ImportReport run(
            List<Path> inputs, EarlierSnapshot earlier, Path snapshotFolder, boolean dryRun, IssueLog log)
            throws IOException {
        Changes changes = new Changes(snapshotFolder);
        SortedMap<String, ImportedFile> report = new TreeMap<>();
        List<InputFile> files =
                InputFiles.list(inputs, (name, obstacle, cause) -> refuse(name, obstacle, cause, report, log));
        List<Found> found = recognise(files, report, log);
        ImportedContent content = new ImportedContent(sources, earlier);
        for (Found file : found) {
            if (file.isTerritorial()) {
                read(file, (area, day) -> Gazetteer.Presence.UNKNOWN, content, changes, report, log);
            }
        }
        content.finishTerritories(report, log);
        Gazetteer known = content.gazetteer();
        for (Found file : found) {
            if (file.isBoundary()) {
                read(file, known, content, changes, report, log);
            }
        }
        Gazetteer gazetteer = content.gazetteer();
        for (Found file : found) {
            if (!file.isTerritorial() && !file.isBoundary()) {
                read(file, gazetteer, content, changes, report, log);
            }
        }
        content.finishBoundaries(report, log);
        List<ImportReport.Need> lacking = content.listLacking();
        if (!lacking.isEmpty()) {
            return new ImportReport(
                    new ArrayList<>(report.values()), false, 0, new TreeMap<>(), "", lacking, List.of());
        }
        Map<String, String> texts = content.toTexts(log);
        if (!dryRun) {
            SnapshotWriter.write(texts, snapshotFolder);
        }
        return content.report(new ArrayList<>(report.values()), texts, !dryRun);
    }

    private List<Found> recognise(List<InputFile> files, SortedMap<String, ImportedFile> report, IssueLog log) {
        List<Found> found = new ArrayList<>();
        Map<String, String> byHash = new HashMap<>();
        for (InputFile file : files) {
            Attempt<Recognised> attempt = Attempt.of(file.name(), issues -> recognise(file));
            if (attempt instanceof Attempt.Failed<Recognised> failed) {
                refuse(report, file, "", failed, log);
            } else if (attempt instanceof Attempt.Done<Recognised> done) {
                Recognised recognised = done.result();
                if (recognised.match().isEmpty()) {
                    note(report, file, ImportedFile.Outcome.NOT_RECOGNISED, "", recognised.unknown());
                    log.add(new FileNotRecognised(file.name()));
                    continue;
                }
                Detection.Found match = recognised.match().get();
                if (!match.reader().holdsFigures()) {
                    report.put(file.name(), ImportedFile.accompanying(file.name(), match.kind()));
                    continue;
                }
                String earlier =
                        byHash.putIfAbsent(recognised.scanned().fingerprint().sha256(), file.name());
                if (earlier == null) {
                    found.add(new Found(file, match.reader(), match.kind(), recognised.scanned()));
                } else {
                    note(report, file, ImportedFile.Outcome.NOT_USED, match.kind(), ImportNote.sameBytes(earlier));
                    log.add(new FileTwice(file.name(), earlier));
                }
            }
        }
        found.sort(Comparator.comparing(file -> file.file().name()));
        return found;
    }

    private Recognised recognise(InputFile file) throws IOException {
        Fingerprint.Scanned scanned = Fingerprint.Scanned.of(file.path(), file.name());
        Optional<Detection.Found> match = Detection.find(file, readers);
        ImportNote unknown =
                match.isPresent() ? ImportNote.notDescribed() : ImportNote.unknown(Detection.describeUnknown(file));
        return new Recognised(scanned, match, unknown);
    }

    private void read(
            Found found,
            Gazetteer gazetteer,
            ImportedContent content,
            Changes changes,
            SortedMap<String, ImportedFile> report,
            IssueLog log) {
        InputFile file = found.file();
        Attempt<Reading> attempt = Attempt.of(file.name(), issues -> read(found, gazetteer, issues));
        if (attempt instanceof Attempt.Failed<Reading> failed) {
            refuse(report, file, found.kind(), failed, log);
        } else if (attempt instanceof Attempt.Done<Reading> done) {
            Reading reading = done.result();
            if (reading.changed()) {
                log.add(new ChangedWhileRead(file.name()));
                note(report, file, ImportedFile.Outcome.REFUSED, found.kind(), ImportNote.changedWhileRead());
                return;
            }
            log.addAll(done.issues());
            if (reading.content().isEmpty()) {
                if (reading.described()) {
                    note(report, file, ImportedFile.Outcome.REFUSED, found.kind(), ImportNote.nothingReadable());
                } else {
                    note(report, file, ImportedFile.Outcome.NOT_USED, found.kind(), ImportNote.notDescribed());
                }
                return;
            }
            use(found, reading.content().get(), content, changes, report, log);
        }
    }

    private static Reading read(Found found, Gazetteer gazetteer, IssueLog issues) throws IOException {
        InputFile file = found.file();
        found.scanned().doubt().ifPresent(issues::add);
        Optional<Content> content = found.reader().read(file, gazetteer, issues);
        boolean described = content.isPresent() || found.reader().isDescribed(file);
        boolean changed = !Fingerprint.of(file.path()).equals(found.scanned().fingerprint());
        return new Reading(content, described, changed);
    }

    private void use(
            Found found,
            Content read,
            ImportedContent content,
            Changes changes,
            SortedMap<String, ImportedFile> report,
            IssueLog log) {
        String file = found.file().name();
        for (Content part : read.listParts()) {
            String source = part.source();
            if (sources.find(source).isEmpty()) {
                log.add(new SourceUnknown(file, source));
                note(
                        report,
                        found.file(),
                        ImportedFile.Outcome.REFUSED,
                        found.kind(),
                        ImportNote.sourceMissing(source));
                return;
            }
        }
        String sha256 = found.scanned().fingerprint().sha256();
        report.put(
                file,
                new ImportedFile(
                        file,
                        ImportedFile.Outcome.IMPORTED,
                        (read instanceof Content.BoundarySet set ? set.found() : found.kind()) + ReadPeriods.of(read),
                        read.source(),
                        read.rows(),
                        changes.of(file, sha256),
                        Optional.empty()));
        content.addAll(file, sha256, read, log);
    }

    private static void refuse(
            SortedMap<String, ImportedFile> report,
            InputFile file,
            String kind,
            Attempt.Failed<?> failed,
            IssueLog log) {
        log.add(failed.issue());
        note(report, file, ImportedFile.Outcome.REFUSED, kind, failed.note());
    }

    private static void refuse(
            String name,
            InputFiles.Obstacle obstacle,
            String cause,
            SortedMap<String, ImportedFile> report,
            IssueLog log) {
        Issue issue = switch (obstacle) {
            case UNREADABLE -> new FileUnreadable(name, cause);
            case LINK_LOOP -> new LinkLoop(name);
            case SPECIAL -> new SpecialFile(name);
        };
        ImportNote note = switch (obstacle) {
            case UNREADABLE -> ImportNote.unreadable(cause);
            case LINK_LOOP -> ImportNote.linkLoop();
            case SPECIAL -> ImportNote.specialFile();
        };
        log.add(issue);
        note(report, name, ImportedFile.Outcome.REFUSED, "", note);
    }

    private static void note(
            SortedMap<String, ImportedFile> report,
            InputFile file,
            ImportedFile.Outcome outcome,
            String kind,
            ImportNote note) {
        note(report, file.name(), outcome, kind, note);
    }

    private static void note(
            SortedMap<String, ImportedFile> report,
            String file,
            ImportedFile.Outcome outcome,
            String kind,
            ImportNote note) {
        report.put(file, new ImportedFile(file, outcome, kind, "", 0, ImportedFile.Change.NONE, Optional.of(note)));
    }

    /** What a file was found to be; {@code unknown} says it where no reader knows it. */
    private record Recognised(Fingerprint.Scanned scanned, Optional<Detection.Found> match, ImportNote unknown) {}

    /** What reading a file gave. */
    private record Reading(Optional<Content> content, boolean described, boolean changed) {}

    /** A file and the reader that knows it. */
    private record Found(InputFile file, Reader reader, String kind, Fingerprint.Scanned scanned) {

        boolean isTerritorial() {
            return reader.isTerritorial();
        }

        boolean isBoundary() {
            return reader instanceof BoundaryReader;
        }
    }
}
