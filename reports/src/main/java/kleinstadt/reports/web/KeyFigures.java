package kleinstadt.reports.web;

import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.Reason;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.LatestFigures;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/** The table of key figures: a row each indicator, a column each case town, and the median of the set. */
final class KeyFigures {

    private KeyFigures() {}

    static void write(ReportInput input, Texts page, Texts words, Html html) {
        html.markup("<section>\n")
                .element("h2", page.text("figures"))
                .markup("<div class=\"wide\" tabindex=\"0\">\n<table>\n<caption>")
                .text(page.text("figures.caption"))
                .markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
                .text(page.text("figures.indicator"))
                .markup("</th>");
        for (CaseTown town : input.shown()) {
            html.markup("<th scope=\"col\">").text(town.town().name()).markup("</th>");
        }
        html.markup("<th scope=\"col\">").text(page.text("figures.median")).markup("</th></tr>\n</thead>\n<tbody>\n");
        for (IndicatorDefinition definition : input.definitions()) {
            row(input, definition, words, html);
        }
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static void row(ReportInput input, IndicatorDefinition definition, Texts words, Html html) {
        Optional<LatestFigures> found = LatestFigures.find(input, definition.id());
        String unit = words.axisUnit(definition.unit());
        html.markup("<tr><th scope=\"row\">")
                .text(definition.text(words.locale()).name()
                        + found.map(figures -> ", " + words.period(figures.period()))
                                .orElse("")
                        + (unit.isEmpty() ? "" : ", " + unit))
                .markup("</th>");
        for (CaseTown town : input.shown()) {
            OptionalDouble number = found.map(figures -> figures.known(town)).orElse(OptionalDouble.empty());
            if (number.isPresent()) {
                cell(number.getAsDouble(), definition, words, html);
            } else {
                html.markup("<td class=\"none\">")
                        .text(found.map(figures -> words.reason(figures.reason(town)))
                                .orElse(words.reason(Reason.NO_SOURCE)))
                        .markup("</td>");
            }
        }
        found.ifPresentOrElse(
                figures -> cell(figures.median(), definition, words, html), () -> html.markup("<td></td>"));
        html.markup("</tr>\n");
    }

    private static void cell(double number, IndicatorDefinition definition, Texts words, Html html) {
        boolean signed = definition.plausible().min() < 0;
        html.markup("<td>")
                .text(
                        signed
                                ? words.signed(number, definition.decimals())
                                : words.number(number, definition.decimals()))
                .markup("</td>");
    }
}
