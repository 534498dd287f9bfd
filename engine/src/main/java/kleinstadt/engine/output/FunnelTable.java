package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.funnel.Funnel;
import kleinstadt.indicators.funnel.Funnels;

/**
 * {@code funnel.csv}: each town's share or rate beside the limits that chance and the usual spread of towns give one of its size,
 * at each indicator's latest period.
 */
final class FunnelTable {

    private static final List<String> COLUMNS = List.of(
            "ags",
            "town",
            "indicator",
            "period",
            "value",
            "persons",
            "target",
            "lower_95",
            "upper_95",
            "lower_99_8",
            "upper_99_8",
            "phi",
            "tau2",
            "position");

    private FunnelTable() {}

    private record Row(Funnel funnel, Funnel.Point point) {}

    /**
     * Writes the table, sorted by town and indicator.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Study study, Path folder) throws IOException {
        Set<AreaKey> members = study.towns().towns().stream()
                .map(town -> town.area(study.unit()))
                .collect(Collectors.toSet());
        List<Funnel> funnels = Funnels.of(study.results(), study.definitions(), members);
        List<Row> rows = new ArrayList<>();
        funnels.forEach(funnel -> funnel.points().forEach(point -> rows.add(new Row(funnel, point))));
        rows.sort(Comparator.comparing((Row row) -> row.point().area().key())
                .thenComparing(row -> row.funnel().indicator()));
        CsvTable.write(folder.resolve("funnel.csv"), COLUMNS, rows, row -> new String[] {
            row.point().area().key(),
            study.nameOf(row.point().area()),
            row.funnel().indicator(),
            row.funnel().period().toString(),
            Numbers.text(row.point().value()),
            Numbers.text(row.point().persons()),
            Numbers.text(row.funnel().target()),
            Numbers.text(row.point().inner().lower()),
            Numbers.text(row.point().inner().upper()),
            Numbers.text(row.point().outer().lower()),
            Numbers.text(row.point().outer().upper()),
            Numbers.text(row.funnel().overdispersion().phi()),
            Numbers.text(row.funnel().overdispersion().tau2()),
            row.point().position().name().toLowerCase(Locale.ROOT).replace('_', '-')
        });
    }
}
