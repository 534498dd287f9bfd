package kleinstadt.reports.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.LatestFigures;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/**
 * Words that all packs share, in the reader's language.
 *
 * @param input all figures
 * @param locale the reader's language
 * @param messages the packs' own texts
 * @param texts the charts' texts
 */
record PackWords(ReportInput input, Locale locale, Texts messages, Texts texts) {

    private static final String BUNDLE = "kleinstadt.reports.render.pdf.pack";

    /** Words of a language. */
    PackWords(ReportInput input, Locale locale) {
        this(input, locale, messages(locale), new Texts(locale));
    }

    /** The packs' own texts. */
    static Texts messages(Locale locale) {
        return new Texts(BUNDLE, locale);
    }

    String text(String key, Object... filled) {
        return messages.text(key, filled);
    }

    /** Number of towns in the set. */
    String setSize() {
        return texts.number(input.towns().towns().size(), 0);
    }

    /** Name of a Land; its key where the boundaries do not name it. */
    String land(AreaKey land) {
        return input.boundaries().find(land).map(area -> area.name()).orElse(land.key());
    }

    String type(Town town) {
        return text("type." + town.type());
    }

    /** Which towns stand outside the set, and on what territory the figures are. */
    List<String> remarks(List<CaseTown> towns) {
        List<String> remarks = new ArrayList<>();
        towns.stream().filter(town -> !town.inSet()).forEach(town -> remarks.add(outside(town.town())));
        String territory = input.territory()
                .map(date -> text("territory.converted", texts.date(date.date())))
                .orElse(text("territory.reported"));
        if (towns.size() == 1) {
            Town town = towns.get(0).town();
            String unitName = input.unit() == Unit.GEMEINDE ? town.name() : town.verbandName();
            remarks.add(text("remark.unit." + input.unit(), unitName, territory));
        } else {
            remarks.add(text("remark.units." + input.unit(), territory));
        }
        return remarks;
    }

    private String outside(Town town) {
        return town.type().isSmallTown()
                ? text(
                        "remark.outsideSet",
                        town.name(),
                        setSize(),
                        input.towns().id())
                : text("remark.outside", town.name(), setSize(), town.verbandName(), type(town));
    }

    /** The definitions of these indicators in this order, as far as there are any. */
    List<IndicatorDefinition> definitions(List<String> ids) {
        return ids.stream()
                .flatMap(id -> input.definitions().stream()
                        .filter(definition -> definition.id().equals(id)))
                .toList();
    }

    /** A value with its unit, or why there is none. */
    String figure(Value value, IndicatorDefinition definition) {
        return value instanceof Value.Known known ? withUnit(known.number(), definition) : texts.reason(value);
    }

    /** A figure with its unit; empty text where there is none. */
    String figure(OptionalDouble number, IndicatorDefinition definition) {
        return number.isPresent() ? withUnit(number.getAsDouble(), definition) : "";
    }

    /** A town's latest figure without unit, or why there is none. */
    String bare(Optional<LatestFigures> figures, CaseTown town, IndicatorDefinition definition) {
        OptionalDouble known = figures.map(each -> each.known(town)).orElse(OptionalDouble.empty());
        return known.isPresent() ? bare(known.getAsDouble(), definition) : reason(figures, town);
    }

    /** A number as the indicator writes it, without unit. */
    String bare(double number, IndicatorDefinition definition) {
        return signed(definition)
                ? texts.signed(number, definition.decimals())
                : texts.number(number, definition.decimals());
    }

    /** Why a town has no latest figure. */
    String reason(Optional<LatestFigures> figures, CaseTown town) {
        return texts.reason(figures.map(each -> each.reason(town)).orElse(Reason.NO_SOURCE));
    }

    private String withUnit(double number, IndicatorDefinition definition) {
        return texts.withUnit(number, definition.decimals(), definition.unit(), signed(definition));
    }

    private static boolean signed(IndicatorDefinition definition) {
        return definition.plausible().min() < 0;
    }
}
