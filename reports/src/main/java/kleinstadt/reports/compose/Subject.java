package kleinstadt.reports.compose;

import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Unit;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.pack.ReportInput;

/**
 * What a chart is about: a town among the others, in a language.
 *
 * @param input all figures
 * @param town the town
 * @param texts the reader's language
 */
record Subject(ReportInput input, CaseTown town, Texts texts) {

    /** The area the town's figures are taken from. */
    AreaKey area() {
        return town.town().area(input.unit());
    }

    /** Name of the town. */
    String name() {
        return town.town().name();
    }

    /** What the figures speak of: the Gemeinde or the association. */
    String place() {
        return input.unit() == Unit.GEMEINDE
                ? texts.text("place.gemeinde", name())
                : texts.text("place.verband", town.town().verbandName());
    }

    /** Areas of the set's towns, in order. */
    List<AreaKey> listGroup() {
        return input.towns().towns().stream()
                .map(other -> other.area(input.unit()))
                .toList();
    }

    /** The words around a chart; title and subtitle are the bundle's {@code <id>.title} and {@code <id>.subtitle}. */
    Frame frame(String id, String subtitle, String alternative, Provenance provenance) {
        return new Frame(
                id,
                texts.text(id + ".title", name()),
                subtitle,
                provenance.footer(input.sources(), texts),
                alternative);
    }

    /** Stands for a chart that has no figures. */
    ChartSpec noFigures(String id, String message, Provenance provenance) {
        String alternative = texts.text("no-figures.alternative", name(), message);
        return new NoFigures(frame(id, place(), alternative, provenance), message);
    }
}
