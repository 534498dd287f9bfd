package kleinstadt.data.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.FileNotRecognised;
import kleinstadt.data.check.FileTwice;
import kleinstadt.data.check.FileUnreadable;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SourceUnknown;
import kleinstadt.data.reader.Content;
import kleinstadt.data.reader.Detection;
import kleinstadt.data.reader.Gazetteer;
import kleinstadt.data.reader.InputFile;
import kleinstadt.data.reader.Reader;
import kleinstadt.data.source.SourceCatalogue;

/**
 * Makes a snapshot out of official files. Each file is recognised by its content; registers, crosswalks and the reference
 * list are read before the tables, because they tell which Gemeinden existed when.
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
     * Imports files. The same files give the same bytes.
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
        Changes changes = new Changes(snapshotFolder);
        SortedMap<String, ImportedFile> report = new TreeMap<>();
        List<Found> found = recognise(InputFiles.list(inputs), report, log);
        ImportedContent content = new ImportedContent();
        for (Found file : found) {
            if (file.isTerritorial()) {
                read(file, (area, day) -> Gazetteer.Presence.UNKNOWN, content, changes, report, log);
            }
        }
        CrosswalkGazetteer gazetteer =
                new CrosswalkGazetteer(content.finishTerritories(report, log), content.listVerbaende());
        for (Found file : found) {
            if (!file.isTerritorial()) {
                read(file, gazetteer, content, changes, report, log);
            }
        }
        List<ImportReport.Need> lacking = content.listLacking();
        if (!lacking.isEmpty()) {
            return new ImportReport(new ArrayList<>(report.values()), false, 0, new TreeMap<>(), "", lacking);
        }
        Map<String, String> texts = content.toTexts();
        if (!dryRun) {
            SnapshotWriter.write(texts, snapshotFolder);
        }
        return content.report(new ArrayList<>(report.values()), texts, !dryRun);
    }

    private List<Found> recognise(List<InputFile> files, SortedMap<String, ImportedFile> report, IssueLog log) {
        List<Found> found = new ArrayList<>();
        Map<String, String> byHash = new HashMap<>();
        for (InputFile file : files) {
            try {
                String sha256 = SnapshotFiles.sha256(Files.readAllBytes(file.path()));
                Optional<Found> known = Detection.find(file, readers)
                        .map(match -> new Found(file, match.reader(), match.kind(), sha256));
                if (known.isEmpty()) {
                    ImportNote unknown = ImportNote.unknown(Detection.describeUnknown(file));
                    note(report, file, ImportedFile.Outcome.NOT_RECOGNISED, "", unknown);
                    log.add(new FileNotRecognised(file.name()));
                    continue;
                }
                String earlier = byHash.putIfAbsent(sha256, file.name());
                if (earlier == null) {
                    found.add(known.get());
                } else {
                    note(
                            report,
                            file,
                            ImportedFile.Outcome.NOT_USED,
                            known.get().kind(),
                            ImportNote.sameBytes(earlier));
                    log.add(new FileTwice(file.name(), earlier));
                }
            } catch (IOException e) {
                refuse(report, file, "", e, log);
            }
        }
        found.sort(Comparator.comparing(file -> file.file().name()));
        return found;
    }

    private void read(
            Found found,
            Gazetteer gazetteer,
            ImportedContent content,
            Changes changes,
            SortedMap<String, ImportedFile> report,
            IssueLog log) {
        InputFile file = found.file();
        try {
            Optional<Content> read = found.reader().read(file, gazetteer, log);
            if (read.isEmpty()) {
                if (found.reader().isDescribed(file)) {
                    note(report, file, ImportedFile.Outcome.REFUSED, found.kind(), ImportNote.nothingReadable());
                } else {
                    note(report, file, ImportedFile.Outcome.NOT_USED, found.kind(), ImportNote.notDescribed());
                }
                return;
            }
            String source = read.get().source();
            if (sources.find(source).isEmpty()) {
                log.add(new SourceUnknown(file.name(), source));
                note(report, file, ImportedFile.Outcome.REFUSED, found.kind(), ImportNote.sourceMissing(source));
                return;
            }
            report.put(
                    file.name(),
                    new ImportedFile(
                            file.name(),
                            ImportedFile.Outcome.IMPORTED,
                            found.kind(),
                            source,
                            read.get().rows(),
                            changes.of(file.name(), found.sha256()),
                            Optional.empty()));
            content.add(file.name(), found.sha256(), read.get(), log);
        } catch (IOException e) {
            refuse(report, file, found.kind(), e, log);
        }
    }

    private static void refuse(
            SortedMap<String, ImportedFile> report, InputFile file, String kind, IOException e, IssueLog log) {
        String cause = String.valueOf(e.getMessage());
        log.add(new FileUnreadable(file.name(), cause));
        note(report, file, ImportedFile.Outcome.REFUSED, kind, ImportNote.unreadable(cause));
    }

    private static void note(
            SortedMap<String, ImportedFile> report,
            InputFile file,
            ImportedFile.Outcome outcome,
            String kind,
            ImportNote note) {
        report.put(
                file.name(),
                new ImportedFile(file.name(), outcome, kind, "", 0, ImportedFile.Change.NONE, Optional.of(note)));
    }

    /** A file and the reader that knows it. */
    private record Found(InputFile file, Reader reader, String kind, String sha256) {

        boolean isTerritorial() {
            return reader.isTerritorial();
        }
    }
}
