package kleinstadt.reports.export;

import java.util.Locale;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.Texts;

/** The words of exports in a language. */
final class ExportTexts {

    private final Texts own;
    private final Texts words;

    ExportTexts(Locale locale) {
        this.own = new Texts("kleinstadt.reports.export.export", locale);
        this.words = new Texts(locale);
    }

    /** The text of a key, its placeholders filled. */
    String text(String key, Object... filled) {
        return own.text(key, filled);
    }

    /** What all exports are called. */
    String title() {
        return text("title");
    }

    /** Which towns an export is about. */
    String towns(ExportData data) {
        return text(
                "towns." + data.unit(),
                data.set(),
                Integer.toString(data.areas().size()));
    }

    /** The territory of an export. */
    String territory(ExportData data) {
        return data.territory()
                .map(territory -> text("territory", words.date(territory.date())))
                .orElseGet(() -> text("territory.reported"));
    }

    /** A unit in words; a ratio is said to have none. */
    String unit(String unit) {
        String text = words.unit(unit);
        return text.isEmpty() ? text("unit.none") : text;
    }

    /** How an indicator is computed: its formula, or the name of the method. */
    String formula(IndicatorDefinition definition) {
        return definition
                .formula()
                .orElseGet(() -> text("method", definition.method().orElse("")));
    }

    /** Which way an indicator is good. */
    String direction(IndicatorDefinition definition) {
        return text("direction." + definition.direction());
    }

    /** The line a source's licence asks for, with the licence where the line does not name it. */
    String sourceLine(Source source) {
        String line = source.id() + ": " + source.title() + ", " + source.notice();
        return source.notice().contains(source.licence()) ? line : line + ", " + source.licence();
    }
}
