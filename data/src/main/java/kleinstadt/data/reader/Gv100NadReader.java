package kleinstadt.data.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;

/**
 * Knows the Gemeindeverzeichnis GV100NAD of Destatis, the non-administrative sister of GV100AD: records of Satzart 41 (Kreise)
 * and 61 (Gemeinden) with the numbers of typologies and planning regions, but neither names nor areas nor inhabitants. It
 * holds no figure the program measures with, so it is named and left out.
 */
@SourceQuirk(
        id = "gv100nad-keys-only",
        cause =
                "The file has the frame of GV100AD, but its fields are other ones; taken for GV100AD it would give figures out of "
                        + "class numbers.",
        since = "31.12.2016")
public final class Gv100NadReader implements Reader {

    private static final List<String> KINDS = List.of("41", "61");

    @Override
    public String name() {
        return "gv100nad";
    }

    @Override
    public boolean isTerritorial() {
        return true;
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return Gv100Record.recognise(file, KINDS)
                .map(day -> "Gemeindeverzeichnis GV100NAD (nichtadministrative Gliederungen), Gebietsstand " + day);
    }

    @Override
    public boolean isDescribed(InputFile file) {
        return false;
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        long records = Gv100Record.parse(TableText.read(file.path())).size();
        log.add(new SkippedRows(
                Issue.Place.file(file.name()), records, "typologies without names, areas or inhabitants (GV100NAD)"));
        return Optional.empty();
    }
}
