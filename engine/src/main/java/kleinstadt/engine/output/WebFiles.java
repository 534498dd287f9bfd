package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.web.PageFiles;
import kleinstadt.reports.web.WebPage;

/** The web page of a study: {@code index.html} and the folder {@code web/}, with links to what lies beside them. */
final class WebFiles {

    private final ReportInput input;
    private final List<CaseTown> drawn;
    private final Map<AreaKey, List<Frame>> charts;
    private final Set<ChartFormat> formats;
    private final Locale locale;

    WebFiles(
            ReportInput input,
            List<CaseTown> drawn,
            Map<AreaKey, List<Frame>> charts,
            Set<ChartFormat> formats,
            Locale locale) {
        this.input = input;
        this.drawn = drawn;
        this.charts = charts;
        this.formats = formats;
        this.locale = locale;
    }

    /**
     * Writes the page; it links to the tables that stand in the folder already, and to the manifest that will.
     *
     * @return paths of its files below the folder
     * @throws IOException if the folder cannot be read or a file cannot be written
     */
    List<String> write(Path folder) throws IOException {
        PageFiles files = new PageFiles(
                images(), formats.contains(ChartFormat.PDF), formats.contains(ChartFormat.PPTX), drawn, tables(folder));
        Map<String, String> page = WebPage.files(input, charts, files, locale);
        for (Map.Entry<String, String> file : page.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.writeString(place, file.getValue(), StandardCharsets.UTF_8);
        }
        return List.copyOf(page.keySet());
    }

    /** Endings of the pictures there are, SVG first. */
    private List<String> images() {
        return formats.stream()
                .filter(format -> format == ChartFormat.PNG || format == ChartFormat.SVG)
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .sorted((first, second) -> second.compareTo(first))
                .toList();
    }

    private static List<String> tables(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Stream.concat(
                            entries.map(entry -> String.valueOf(entry.getFileName()))
                                    .filter(name -> name.endsWith(".csv"))
                                    .sorted(),
                            Stream.of(StagedFolder.MARK))
                    .toList();
        }
    }
}
