package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kleinstadt.data.check.Issue;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.engine.cache.Incremental;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.RecordForm;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.StudyHashes;

/** The tables of a run, copied from the cache where they were written before from the same. */
public final class TableFiles {

    private final Study study;
    private final Crosswalk crosswalk;
    private final Path folder;
    private final Locale locale;
    private final Incremental pieces;

    /**
     * Tables of a study, to be written into a folder.
     *
     * @param crosswalk how the Gemeinden changed
     */
    public TableFiles(Study study, Crosswalk crosswalk, Path folder, Locale locale, Incremental pieces) {
        this.study = study;
        this.crosswalk = crosswalk;
        this.folder = folder;
        this.locale = locale;
        this.pieces = pieces;
    }

    private interface Writing {
        void write() throws IOException;
    }

    /**
     * Writes all tables.
     *
     * @param issues the rows of {@code issues.csv}
     * @throws IOException if a file cannot be written
     */
    public void write(List<Issue> issues) throws IOException {
        StudyHashes hashes = study.hashes();
        Map<String, String> results = Map.of("results", hashes.results());
        Tables tables = new Tables(study, folder);
        table(List.of("indicators.csv"), results, tables::writeIndicators);
        table(
                List.of("lineage.csv"),
                Map.of("results", hashes.results(), "figures", hashes.figures()),
                () -> LineageTable.write(study, folder));
        TerritoryTable territory = new TerritoryTable(study, crosswalk);
        table(
                List.of("territory.csv"),
                pieces.isOn() ? territory.dependsOn() : Map.of(),
                () -> territory.write(folder));
        table(List.of("estimates.csv"), results, () -> EstimateTable.write(study, folder));
        table(List.of("trends.csv"), results, () -> TrendTable.write(study, folder));
        table(List.of("funnel.csv"), results, () -> FunnelTable.write(study, folder));
        table(List.of("context.csv"), Map.of("contexts", hashes.contexts()), tables::writeContext);
        table(
                ProfileTables.FILES,
                Map.of("profile", hashes.assessment()),
                () -> new ProfileTables(study, folder).write());
        ContextTables contexts = new ContextTables(study, folder);
        Map<String, String> comparisons = Map.of("comparisons", hashes.comparisons());
        table(List.of("neighbours.csv"), comparisons, contexts::writeNeighbours);
        table(ContextTables.TYPOLOGY_FILES, comparisons, contexts::writeTypology);
        table(List.of("growth.csv"), Map.of("growth", hashes.growth()), contexts::writeGrowth);
        table(
                List.of("issues.csv"),
                pieces.isOn() ? Map.of("issues", RecordForm.hash(issues)) : Map.of(),
                () -> tables.writeIssues(issues));
        table(
                List.of("indicators.csv-metadata.json"),
                Map.of("language", locale.getLanguage()),
                () -> new CsvwMetadata(locale).writeIndicators(folder));
    }

    /** Every table names towns. */
    private void table(List<String> names, Map<String, String> parts, Writing writing) throws IOException {
        pieces.files(
                () -> pieces.key(Item.Kind.TABLE, names.get(0), parts)
                        .with("towns", study.hashes().towns()),
                folder,
                () -> {
                    writing.write();
                    return names;
                });
    }
}
