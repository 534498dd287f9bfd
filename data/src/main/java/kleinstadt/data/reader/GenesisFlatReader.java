package kleinstadt.data.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.check.ArchiveEntryRefused;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads flat files (ffcsv) of GENESIS-Online, of the Regionalstatistik and of the census database: one row a figure, or
 * one row an area with a column for each value in the older generation, also in the zip the web service returns.
 *
 * <p>A table is the same table in this form and in the classic one: its figures come out under the same source, and a
 * dash means the same.
 */
public final class GenesisFlatReader implements Reader {

    private final List<SourceDescription> descriptions;

    /** Takes the descriptions of all sources; those that say what tells their flat form are read. */
    public GenesisFlatReader(List<SourceDescription> descriptions) {
        this.descriptions = descriptions.stream()
                .filter(description -> description.table().flat().isPresent())
                .toList();
    }

    @Override
    public String name() {
        return "genesis-ffcsv";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        if (!Archive.isZip(file.path())) {
            FlatTableFile table = table(file);
            return table.isFlat() ? Optional.of(table.kind()) : Optional.empty();
        }
        if (!file.sheetHeads().isEmpty()) {
            return Optional.empty();
        }
        List<String> kinds = new ArrayList<>();
        for (FlatTableFile table : listTables(file, new IssueLog())) {
            kinds.add(table.kind());
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(kinds.stream().collect(Collectors.joining("; ", "", " (in einem ZIP-Archiv)")));
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        if (!Archive.isZip(file.path())) {
            return table(file).isDescribed();
        }
        for (FlatTableFile table : listTables(file, new IssueLog())) {
            if (table.isDescribed()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        if (!Archive.isZip(file.path())) {
            return table(file).read(gazetteer, log);
        }
        List<Content> contents = new ArrayList<>();
        for (FlatTableFile table : listTables(file, log)) {
            try {
                table.read(gazetteer, log).ifPresent(contents::add);
            } catch (Archive.BombException e) {
                log.add(new ArchiveEntryRefused(Place.file(table.name()), String.valueOf(e.getMessage())));
            }
        }
        return Content.ofAll(contents);
    }

    private FlatTableFile table(InputFile file) {
        return new FlatTableFile(new FlatInput(file.name(), () -> Files.newInputStream(file.path())), descriptions);
    }

    /** The flat files of an archive; what is an archive again is noted. */
    private List<FlatTableFile> listTables(InputFile file, IssueLog log) throws IOException {
        Archive archive = Archive.open(file.path());
        List<FlatTableFile> tables = new ArrayList<>();
        for (Archive.Entry entry : archive.listEntries()) {
            String name = file.name() + "/" + entry.name();
            if (isArchive(archive, entry)) {
                log.add(new ArchiveEntryRefused(Place.file(name), "an archive inside an archive"));
                continue;
            }
            FlatTableFile table = new FlatTableFile(new FlatInput(name, () -> archive.open(entry)), descriptions);
            if (table.isFlat()) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static boolean isArchive(Archive archive, Archive.Entry entry) throws IOException {
        try (InputStream in = archive.open(entry)) {
            return Archive.startsAsZip(in.readNBytes(4));
        }
    }
}
