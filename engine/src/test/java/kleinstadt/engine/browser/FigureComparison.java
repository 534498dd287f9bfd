package kleinstadt.engine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Value;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.Texts;

/** Compares the figures a reader sees with those of the run, as text: for every seventh indicator all towns and periods. */
final class FigureComparison {

    private static final int STEP = 7;

    private final Study study;
    private final PageUnderTest page;
    private final Texts texts = new Texts(Locale.GERMAN);
    private int compared;

    FigureComparison(Study study, PageUnderTest page) {
        this.study = study;
        this.page = page;
    }

    /** Compares, and gives the number of results that were equal. */
    int compare() {
        for (int i = 0; i < study.definitions().size(); i += STEP) {
            compare(study.definitions().get(i));
        }
        return compared;
    }

    private void compare(IndicatorDefinition definition) {
        String id = definition.id();
        Map<String, Context> contexts = study.contexts().listAll().stream()
                .filter(context ->
                        context.indicator().equals(id) && context.group().kind() == Group.Kind.SET)
                .collect(Collectors.toMap(context -> context.period() + " " + context.area(), context -> context));
        JsonNode slices = page.json("""
                Kleinstadt.slices(arguments[0]).map((s) => ({period: s.period, base: s.base, newest: s.newest,
                  towns: Object.fromEntries(Kleinstadt.townList.map((t) => [t.key, Kleinstadt.known(s, t.index) ? [
                    Kleinstadt.figure(s.indicator, s.value[t.index]),
                    Kleinstadt.bounded(s, t.index) ? Kleinstadt.figure(s.indicator, s.lower[t.index]) : '',
                    Kleinstadt.bounded(s, t.index) ? Kleinstadt.figure(s.indicator, s.upper[t.index]) : '',
                    s.rank[t.index]] : [Kleinstadt.t('reason.' + s.reason[t.index])]]))}))""", id);
        for (Result result : study.results().listIndicator(id)) {
            JsonNode town = find(slices, result).path(result.area().key());
            if (!town.isMissingNode() && result.area().level().compareTo(AreaLevel.LAND) < 0) {
                compare(
                        definition,
                        result,
                        town,
                        Objects.requireNonNull(contexts.get(result.period() + " " + result.area())));
            }
        }
    }

    private static JsonNode find(JsonNode slices, Result result) {
        for (JsonNode slice : slices) {
            if (slice.path("period").asText().equals(result.period().toString())
                    && slice.path("base")
                            .asText()
                            .equals(result.base().map(Enum::name).orElse(""))) {
                return slice.path("towns");
            }
        }
        throw new AssertionError("the page lacks " + result);
    }

    private void compare(IndicatorDefinition definition, Result result, JsonNode town, Context context) {
        compared++;
        if (!(result.value() instanceof Value.Known known)) {
            assertThat(town.path(0).asText()).as("%s", result).isEqualTo(texts.reason(result.value()));
            return;
        }
        assertThat(town.path(0).asText()).as("%s", result).isEqualTo(text(definition, known.number()));
        assertThat(town.path(1).asText())
                .as("%s", result)
                .isEqualTo(result.interval()
                        .map(bounds -> text(definition, bounds.lower()))
                        .orElse(""));
        assertThat(town.path(2).asText())
                .as("%s", result)
                .isEqualTo(result.interval()
                        .map(bounds -> text(definition, bounds.upper()))
                        .orElse(""));
        boolean newest = town.path(3).isNumber();
        if (newest) {
            assertThat(town.path(3).asDouble())
                    .as("%s", result)
                    .isEqualTo(context.rank().orElseThrow());
        } else {
            assertThat(study.results()
                            .listBases(definition.id(), result.period())
                            .size())
                    .as("%s", result)
                    .isGreaterThan(1);
        }
    }

    private String text(IndicatorDefinition definition, double number) {
        return definition.signed()
                ? texts.signed(number, definition.decimals())
                : texts.number(number, definition.decimals());
    }
}
