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
 * What a chart is about: a town, or several alike, among the others, in a language.
 *
 * @param input all figures
 * @param towns the town, or the towns
 * @param name what they are called together
 * @param texts the reader's language
 */
record Subject(ReportInput input, List<CaseTown> towns, String name, Texts texts) {

    /** Copies the towns. */
    Subject {
        towns = List.copyOf(towns);
    }

    /** A single town. */
    Subject(ReportInput input, CaseTown town, Texts texts) {
        this(input, List.of(town), town.town().name(), texts);
    }

    /** The town, where the chart is about one. */
    CaseTown town() {
        return towns.get(0);
    }

    /** The area the town's figures are taken from. */
    AreaKey area() {
        return area(town());
    }

    /** The area a town's figures are taken from. */
    AreaKey area(CaseTown each) {
        return each.town().area(input.unit());
    }

    /** What the figures speak of: the Gemeinde or the association. */
    String place() {
        return input.unit() == Unit.GEMEINDE
                ? texts.text("place.gemeinde", name())
                : texts.text("place.verband", town().town().verbandName());
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
