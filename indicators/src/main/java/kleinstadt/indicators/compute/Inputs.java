package kleinstadt.indicators.compute;

import java.util.List;
import kleinstadt.indicators.definition.IndicatorDefinition;

/** The sources a definition takes a measure from. */
final class Inputs {

    private Inputs() {}

    /** The sources in order of precedence; none where the measure is no input. */
    static List<String> sources(IndicatorDefinition definition, String measure) {
        return definition.inputs().stream()
                .filter(input -> input.measure().equals(measure))
                .findFirst()
                .map(IndicatorDefinition.Input::sources)
                .orElse(List.of());
    }
}
