package kleinstadt.data.snapshot;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundaryText;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.Registers;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.data.source.Sources;

/** Reads snapshots. */
public final class Snapshots {

    static final String LOCK = "sources.lock";
    static final String BOUNDARIES = "boundaries.tsv";
    static final String ISSUES = "issues.csv";
    static final String ISSUE_COUNTS = "issue-counts.csv";
    static final String OBSERVATIONS = "observations/";
    static final String REGISTERS = "registers/";
    static final String TOWNS = "towns/";
    static final String CSV = ".csv";

    private static final String BUNDLED = "/kleinstadt/snapshot/";

    private Snapshots() {}

    /**
     * The snapshot and the source catalogue that come with the program.
     *
     * @throws IOException if the program was built without a snapshot, or with a broken one
     */
    public static Snapshot bundled() throws IOException {
        return bundled(Sources.bundled());
    }

    /**
     * The snapshot that comes with the program, with another catalogue.
     *
     * @throws IOException if the program was built without one, or with a broken one
     */
    public static Snapshot bundled(SourceCatalogue sources) throws IOException {
        return read(
                path -> {
                    InputStream in = Snapshots.class.getResourceAsStream(BUNDLED + path);
                    if (in == null) {
                        throw new FileNotFoundException(
                                "the program was built without its snapshot: no " + BUNDLED + path);
                    }
                    return in;
                },
                sources);
    }

    /**
     * The snapshot in a folder.
     *
     * @throws IOException if there is none, its format is another, or a file does not match its checksum
     */
    public static Snapshot read(Path folder, SourceCatalogue sources) throws IOException {
        return read(path -> Files.newInputStream(folder.resolve(path)), sources);
    }

    private static Snapshot read(SnapshotFiles.Origin origin, SourceCatalogue sources) throws IOException {
        SnapshotFiles files = SnapshotFiles.read(origin);
        try {
            return build(files, sources);
        } catch (IllegalArgumentException e) {
            throw new IOException("the snapshot is broken: " + e.getMessage(), e);
        }
    }

    private static Snapshot build(SnapshotFiles files, SourceCatalogue sources) throws IOException {
        // What was wrong with the official files was said when they were imported.
        IssueLog log = new IssueLog();
        Observations.Builder observations = Observations.builder();
        ObservationsText.Keys keys = new ObservationsText.Keys();
        List<Register> registers = new ArrayList<>();
        for (String path : files.texts().keySet()) {
            if (path.startsWith(OBSERVATIONS)) {
                ObservationsText.read(files.get(path), stem(path, OBSERVATIONS), keys, observations);
            } else if (path.startsWith(REGISTERS)) {
                registers.add(GemeindenText.readRegister(TerritoryDate.parse(stem(path, REGISTERS)), files.get(path)));
            }
        }
        Observations figures = observations.build();
        Crosswalk crosswalk = CrosswalkText.read(
                files.get(CrosswalkText.STEPS),
                files.get(CrosswalkText.GEMEINDEN),
                files.get(CrosswalkText.CHANGES),
                log);
        Boundaries boundaries = BoundaryText.parse(files.get(BOUNDARIES));
        return new Snapshot(
                sources,
                figures,
                new Registers(registers),
                crosswalk,
                towns(files, figures, log),
                boundaries,
                LockText.read(files.get(LOCK)),
                IssuesText.read(
                        files.texts().getOrDefault(ISSUES, ""), files.texts().getOrDefault(ISSUE_COUNTS, "")),
                files.hash());
    }

    private static TownDirectory towns(SnapshotFiles files, Observations figures, IssueLog log) throws IOException {
        String path = files.texts().keySet().stream()
                .filter(file -> file.startsWith(TOWNS))
                .findFirst()
                .orElseThrow(() -> new IOException("the snapshot has no list of towns"));
        TerritoryDate territory = TerritoryDate.parse(stem(path, TOWNS));
        List<AssociationMember> members = GemeindenText.readTowns(files.get(path));
        return TownDirectory.of(territory, members, Registers.population(figures, territory), log);
    }

    private static String stem(String path, String folder) {
        return path.substring(folder.length(), path.length() - CSV.length());
    }
}
