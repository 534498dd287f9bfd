package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.Balance;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.MigrationByAge;
import kleinstadt.reports.chart.NoFigures;
import kleinstadt.reports.chart.Rug;
import kleinstadt.reports.chart.Scatter;
import kleinstadt.reports.chart.Slope;
import kleinstadt.reports.chart.TimeSeries;

/** Writes what a speaker may say about a chart and what not, what is to be seen for those who do not see it, and the source. */
final class SpeakerNotes {

    private final PackWords words;

    SpeakerNotes(PackWords words) {
        this.words = words;
    }

    /** The notes of a chart, a paragraph each. */
    List<String> of(ChartSpec chart) {
        Optional<LocalText> indicator = indicator(chart).map(definition -> definition.text(words.locale()));
        List<String> notes = new ArrayList<>();
        notes.add(words.text("notes.say", chart.frame().title()));
        indicator.ifPresent(text -> notes.add(words.texts().prose(text.caption())));
        notes.add(words.text("notes.not", words.text("notes.not." + kind(chart))));
        indicator
                .map(LocalText::limits)
                .filter(limits -> !limits.isBlank())
                .ifPresent(limits -> notes.add(words.texts().prose(limits)));
        notes.add(words.text("notes.seen", chart.frame().alternative()));
        notes.add(chart.frame().footer());
        return notes;
    }

    /** The indicator a chart is named after, the longest name that fits. */
    private Optional<IndicatorDefinition> indicator(ChartSpec chart) {
        String id = chart.frame().id();
        return words.input().definitions().stream()
                .filter(definition -> id.endsWith("-" + definition.id()))
                .reduce((first, second) -> second.id().length() > first.id().length() ? second : first);
    }

    private static String kind(ChartSpec chart) {
        if (chart instanceof NoFigures) {
            return "none";
        } else if (chart instanceof MapChart) {
            return "map";
        } else if (chart instanceof IndicatorProfile || chart instanceof Rug) {
            return "profile";
        } else if (chart instanceof TimeSeries || chart instanceof Slope) {
            return "time";
        } else if (chart instanceof AgePyramid) {
            return "pyramid";
        } else if (chart instanceof MigrationByAge || chart instanceof Balance) {
            return "flows";
        } else if (chart instanceof Scatter) {
            return "scatter";
        }
        return "distribution";
    }
}
