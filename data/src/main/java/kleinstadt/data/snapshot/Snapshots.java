package kleinstadt.data.snapshot;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.boundary.BoundarySets;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.Registers;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.source.PublishedDefinition;
import kleinstadt.data.source.PublishedDefinitions;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.data.source.Sources;

/** Reads snapshots. */
public final class Snapshots {

    static final String LOCK = "sources.lock";
    static final String BOUNDARIES = "boundaries/";
    static final String ISSUES = "issues.csv";
    static final String ISSUE_COUNTS = "issue-counts.csv";
    static final String OBSERVATIONS = "observations/";
    static final String TOWNS = "towns/";
    static final String CSV = ".csv";
    static final String TSV = ".tsv";

    private static final String BUNDLED = "/kleinstadt/snapshot/";

    private Snapshots() {}

    /**
     * The snapshot and the source catalogue that come with the program.
     *
     * @throws IOException if the program was built without a snapshot, or with a broken one
     */
    public static Snapshot bundled() throws IOException {
        return read(
                path -> {
                    InputStream in = Snapshots.class.getResourceAsStream(BUNDLED + path);
                    if (in == null) {
                        throw new FileNotFoundException(
                                "the program was built without its snapshot: no " + BUNDLED + path);
                    }
                    return in;
                },
                Sources::bundled);
    }

    /**
     * The snapshot in a folder, with the source catalogue that comes with the program.
     *
     * @throws IOException if there is none, its format is another, or a file does not match its checksum
     */
    public static Snapshot read(Path folder) throws IOException {
        Path whole = SnapshotPlace.findWhole(folder);
        return read(path -> Files.newInputStream(whole.resolve(path)), Sources::bundled);
    }

    /** Whether a folder holds a snapshot, whole or not, or an import that was killed set one aside there. */
    public static boolean exists(Path folder) {
        return Files.exists(SnapshotPlace.findWhole(folder).resolve(SnapshotFiles.INDEX));
    }

    private static Snapshot read(SnapshotFiles.Origin origin, Meanwhile.Task<SourceCatalogue> sources)
            throws IOException {
        Meanwhile<SourceCatalogue> catalogue = Meanwhile.start(sources);
        SnapshotFiles files = SnapshotFiles.open(origin);
        try {
            return build(files, catalogue);
        } catch (IllegalArgumentException e) {
            throw new IOException("the snapshot is broken: " + e.getMessage(), e);
        }
    }

    private static Snapshot build(SnapshotFiles files, Meanwhile<SourceCatalogue> sources) throws IOException {
        // What was wrong with the official files was said when they were imported.
        IssueLog log = new IssueLog();
        Meanwhile<Crosswalk> crosswalk = Meanwhile.start(() -> CrosswalkText.read(
                files.get(CrosswalkText.STEPS),
                files.get(CrosswalkText.GEMEINDEN),
                files.get(CrosswalkText.CHANGES),
                new IssueLog()));
        Figures figures = new StoredFigures(files, new ObservationsText.Keys());
        Observations basic = figures.select(Set.of("population", "area-km2")::contains);
        SortedMap<String, String> registers = new TreeMap<>();
        for (String path : files.list(RegistersText.FOLDER)) {
            registers.put(path, files.get(path));
        }
        List<PublishedDefinition> definitions = new ArrayList<>();
        for (String path : files.list(DefinitionsText.FOLDER)) {
            definitions.addAll(DefinitionsText.read(stem(path, DefinitionsText.FOLDER), files.get(path)));
        }
        SortedMap<TerritoryDate, String> boundaries = new TreeMap<>();
        for (String path : files.list(BOUNDARIES)) {
            boundaries.put(TerritoryDate.parse(stem(path, BOUNDARIES)), files.get(path));
        }
        Registers read = RegistersText.read(registers, basic);
        TownDirectory towns = towns(files, basic, log);
        return new Snapshot(
                sources.get(),
                figures,
                read,
                crosswalk.get(),
                ChangesText.read(files.get(ChangesText.PATH)),
                towns,
                AssociationsText.read(files),
                new BoundarySets(boundaries),
                LockText.read(files.get(LOCK)),
                new PublishedDefinitions(definitions),
                IssuesText.read(files.get(ISSUES), files.get(ISSUE_COUNTS)),
                files.hash());
    }

    private static TownDirectory towns(SnapshotFiles files, Observations population, IssueLog log) throws IOException {
        String path = files.list(TOWNS).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("the snapshot has no list of towns"));
        TerritoryDate territory = TerritoryDate.parse(stem(path, TOWNS));
        List<AssociationMember> members = GemeindenText.readTowns(files.get(path));
        return TownDirectory.of(territory, members, Registers.population(population, territory), log);
    }

    static String stem(String path, String folder) {
        return path.substring(folder.length(), path.length() - CSV.length());
    }
}
