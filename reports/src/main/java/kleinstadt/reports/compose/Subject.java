package kleinstadt.reports.compose;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.pack.ReportInput;

/**
 * What a chart is about: a town, or several alike, among the others, in a language.
 *
 * @param figures all figures
 * @param towns the town, or the towns
 * @param name what they are called together
 * @param texts the reader's language
 */
record Subject(Figures figures, List<CaseTown> towns, String name, Texts texts) {

    /** More towns than this are not all named on one chart. */
    private static final int NAMED = 12;

    /** Copies the towns. */
    Subject {
        towns = List.copyOf(towns);
    }

    /** A single town. */
    Subject(Figures figures, CaseTown town, Texts texts) {
        this(figures, List.of(town), town.town().name(), texts);
    }

    ReportInput input() {
        return figures.input();
    }

    /** Whether the chart is about one town. */
    boolean isOne() {
        return towns.size() == 1;
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
        return each.town().area(input().unit());
    }

    /** The Land all towns of the chart lie in; empty where they lie in several. */
    Optional<AreaKey> land() {
        AreaKey first = town().town().land();
        return towns.stream().allMatch(each -> each.town().land().equals(first))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** The other shown towns, to be named beside this one; none where a run shows too many to name. */
    List<CaseTown> listPeers() {
        List<CaseTown> shown = input().shown();
        return shown.size() > NAMED
                ? List.of()
                : shown.stream().filter(other -> !towns.contains(other)).toList();
    }

    /** What the figures speak of: the Gemeinde or the association. */
    String place() {
        return input().unit() == Unit.GEMEINDE
                ? texts.text("place.gemeinde", name())
                : texts.text("place.verband", town().town().verbandName());
    }

    /** Whether a result is the figure of a larger area than the town; an association of one Gemeinde is none. */
    boolean isOfOthers(CaseTown town, Result result) {
        return result.value() instanceof Value.Known
                && town.town().isOfOthers(result.support().figuresOf(), result.area());
    }

    /** What the mark of the towns is called in a key. */
    String keyName() {
        return isOne() || land().isEmpty() ? name : texts.text("key.towns-of", name);
    }

    /** Areas of the set's towns, in order. */
    List<AreaKey> listGroup() {
        return figures.listGroup();
    }

    /** Number of the set's towns as text. */
    String setSize() {
        return texts.number(listGroup().size(), 0);
    }

    /** Where the town stands in a slice; empty where it cannot be told. */
    Optional<Standing> standing(Slice slice) {
        return slice.standing(area(), town().inSet());
    }

    /** The words around a chart. */
    Frame frame(String id, String topic, String title, String subtitle, String alternative, Provenance provenance) {
        return new Frame(
                id,
                texts.text("topic", name(), topic),
                title,
                subtitle,
                provenance.footer(input().sources(), texts),
                alternative);
    }

    /** Stands for a chart that has no figures. */
    ChartSpec noFigures(String id, String topic, String message, Provenance provenance) {
        String title = texts.text("statement.colon", topic, texts.text("no-figures.title", name()));
        String alternative = texts.text("no-figures.alternative", name(), message);
        return new NoFigures(frame(id, topic, title, place(), alternative, provenance), message);
    }
}
