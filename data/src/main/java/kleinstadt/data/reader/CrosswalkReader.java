package kleinstadt.data.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads the BBSR Umsteigeschlüssel in both forms: the long table that leads from the end of each year since 1990 straight to
 * the territory of 2020 (CSV), and the workbook that leads from each year end since 2020 to the next and prints the jobs at
 * workplace beside the shares.
 */
public final class CrosswalkReader implements Reader {

    /** Id of the long table to 2020. */
    public static final String SOURCE_TO_2020 = "bbsr-umsteigeschluessel-2020";

    /** Id of the workbook from 2020 on. */
    public static final String SOURCE_FROM_2020 = "bbsr-umsteigeschluessel-ab-2020";

    /** Id of the jobs in that workbook. */
    public static final String SOURCE_OF_JOBS = "bbsr-referenz-ab-2020";

    private final SourceDescription jobs;

    /**
     * Takes the descriptions of all sources.
     *
     * @throws IllegalArgumentException if none of them is that of the jobs
     */
    public CrosswalkReader(List<SourceDescription> descriptions) {
        this.jobs = new DescribedTables(name(), descriptions)
                .find(SOURCE_OF_JOBS)
                .orElseThrow(() -> new IllegalArgumentException("no source is described as " + SOURCE_OF_JOBS));
    }

    @Override
    public String name() {
        return "bbsr-umsteigeschluessel";
    }

    @Override
    public boolean isTerritorial() {
        return true;
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        if (isTable(file)) {
            return Optional.of("BBSR-Umsteigeschlüssel auf den Gebietsstand 31.12.2020");
        }
        List<CrosswalkSheet> sheets = CrosswalkSheet.find(file.sheetHeads());
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of("BBSR-Umsteigeschlüssel vom Gebietsstand "
                        + sheets.get(0).from() + " bis "
                        + sheets.get(sheets.size() - 1).to());
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        if (isTable(file)) {
            List<Content.CrosswalkStep> steps = CrosswalkTableText.read(file, log);
            return Optional.of(new Content.CrosswalkTable(SOURCE_TO_2020, "", countRead(steps, file, log), steps));
        }
        FigureTable figures = new FigureTable(jobs.source());
        List<Content.CrosswalkStep> steps = CrosswalkSheet.read(file, jobs, figures, log);
        List<Content> contents = new ArrayList<>();
        contents.add(new Content.CrosswalkTable(SOURCE_FROM_2020, "", countRead(steps, file, log), steps));
        Observations counts = figures.build();
        Set<TerritoryDate> counted = counts.listSeries().stream()
                .flatMap(series -> counts.findTerritory(series).stream())
                .collect(Collectors.toSet());
        if (!counted.isEmpty()) {
            List<Content.CrosswalkStep> beside =
                    steps.stream().filter(step -> counted.contains(step.from())).toList();
            contents.add(new Content.Figures(SOURCE_OF_JOBS, "", countRead(beside, file, log), counts));
        }
        return Content.ofAll(contents);
    }

    private static long countRead(List<Content.CrosswalkStep> steps, InputFile file, IssueLog log) {
        return steps.size() + log.rowsLost(file.name()).count();
    }

    private static boolean isTable(InputFile file) throws IOException {
        byte[] heading = CrosswalkTableText.HEADING.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file.path())) {
            // A byte order mark is three bytes long.
            String start = new String(in.readNBytes(heading.length + 3), StandardCharsets.UTF_8);
            return start.contains(CrosswalkTableText.HEADING);
        }
    }
}
