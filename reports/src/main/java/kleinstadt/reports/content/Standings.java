package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.pack.ReportInput;

/** Where towns stand, indicator by indicator, each put together when it is first asked for. Several threads may ask at a time. */
final class Standings {

    private final ReportInput input;
    private final Map<String, Optional<IndicatorFigures>> figures = new ConcurrentHashMap<>();

    Standings(ReportInput input) {
        this.input = input;
    }

    /** The figures of an indicator; empty where no town of the set has one. */
    Optional<IndicatorFigures> find(IndicatorDefinition definition) {
        return figures.computeIfAbsent(definition.id(), id -> IndicatorFigures.find(input, definition));
    }

    /** The figures of an indicator by its id; empty where it is not defined as well. */
    Optional<IndicatorFigures> find(String indicator) {
        return input.definitions().stream()
                .filter(definition -> definition.id().equals(indicator))
                .findFirst()
                .flatMap(this::find);
    }

    /** The figures of all indicators of a theme, in catalogue order. */
    List<IndicatorFigures> listTheme(String theme) {
        List<IndicatorFigures> found = new ArrayList<>();
        for (IndicatorDefinition definition : input.definitions()) {
            if (definition.theme().equals(theme)) {
                find(definition).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Where a town stands in all indicators, in catalogue order. */
    List<Standing> listAll(CaseTown town) {
        List<Standing> found = new ArrayList<>();
        for (IndicatorDefinition definition : input.definitions()) {
            find(definition).ifPresent(each -> found.add(each.standing(town)));
        }
        return found;
    }
}
