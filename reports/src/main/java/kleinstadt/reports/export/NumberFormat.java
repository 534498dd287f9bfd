package kleinstadt.reports.export;

import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.Texts;

/** How a spreadsheet shows the figures of an indicator: grouped thousands, decimals, sign and unit (ECMA-376 part 1, 18.8.30). */
final class NumberFormat {

    private NumberFormat() {}

    static String of(IndicatorDefinition definition, Texts texts) {
        String digits = "#,##0" + (definition.decimals() == 0 ? "" : "." + "0".repeat(definition.decimals()));
        String unit = texts.unit(definition.unit());
        // Letters of a unit would else be read as parts of a date.
        String plain = digits + (unit.isEmpty() ? "" : "\"\u00a0" + unit.replace("\"", "") + "\"");
        return definition.signed() ? "+" + plain + ";-" + plain + ";" + plain : plain;
    }
}
