package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.Themes;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.indicators.uncertainty.Significance;
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
public record PackWords(ReportInput input, Locale locale, Texts messages, Texts texts) {

    private static final String BUNDLE = "kleinstadt.reports.content.pack";

    /** Words of a language. */
    PackWords(ReportInput input, Locale locale) {
        this(input, locale, messages(locale), new Texts(locale));
    }

    /** The packs' own texts. */
    public static Texts messages(Locale locale) {
        return new Texts(BUNDLE, locale);
    }

    String text(String key, Object... filled) {
        return messages.text(key, filled);
    }

    /** A whole number. */
    String count(double number) {
        return texts.number(number, 0);
    }

    /** Number of towns in the set. */
    String setSize() {
        return count(input.towns().towns().size());
    }

    /** Name of an area; its key where the boundaries do not name it. */
    String areaName(AreaKey area) {
        return input.boundaries().find(area).map(found -> found.name()).orElse(area.key());
    }

    /** Short name of an indicator; its id where it is not defined. */
    String indicatorName(String indicator) {
        return input.definitions().stream()
                .filter(definition -> definition.id().equals(indicator))
                .findFirst()
                .map(definition -> definition.text(locale).shortName())
                .orElse(indicator);
    }

    /** Name of a town, marked where it is outside the set. */
    String marked(CaseTown town) {
        return town.inSet() ? town.town().name() : text("outside", town.town().name());
    }

    String type(Town town) {
        return text("type." + town.type());
    }

    /** What so many towns are called together. */
    String conferenceName(int towns) {
        return text(towns == 1 ? "conference.name.one" : "conference.name", count(towns));
    }

    /** The themes that have indicators, in the catalogue's order. */
    List<String> listThemes() {
        return input.definitions().stream()
                .map(IndicatorDefinition::theme)
                .distinct()
                .sorted(Comparator.comparingInt((String theme) -> {
                    int place = Themes.ALL.indexOf(theme);
                    return place < 0 ? Themes.ALL.size() : place;
                }))
                .toList();
    }

    String theme(String theme) {
        return messages.theme(theme);
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

    /** A value with its unit, or why there is none. */
    String figure(Standing standing) {
        OptionalDouble known = standing.known();
        return known.isPresent()
                ? withUnit(known.getAsDouble(), standing.definition())
                : texts.reason(standing.value());
    }

    /** Name of an indicator with its unit, for rows whose figures have none. */
    String nameWithUnit(IndicatorDefinition definition, String name) {
        String unit = texts.unit(definition);
        return unit.isEmpty() ? name : texts.text("name-and-unit", name, unit);
    }

    /** A number with the indicator's unit; empty text where there is none. */
    String figure(OptionalDouble number, IndicatorDefinition definition) {
        return number.isPresent() ? withUnit(number.getAsDouble(), definition) : "";
    }

    /** A number as the indicator writes it, without unit; empty text where there is none. */
    String bare(OptionalDouble number, IndicatorDefinition definition) {
        return number.isPresent() ? bare(number.getAsDouble(), definition) : "";
    }

    /** A number as the indicator writes it, without unit. */
    String bare(double number, IndicatorDefinition definition) {
        return definition.signed()
                ? texts.signed(number, definition.decimals())
                : texts.number(number, definition.decimals());
    }

    /** An interval without unit. */
    String interval(Interval interval, IndicatorDefinition definition) {
        return text("interval", bare(interval.lower(), definition), bare(interval.upper(), definition));
    }

    /** A rank with the ranks that are possible as well; empty text where there is none. */
    String rank(Standing standing, boolean member) {
        if (standing.rank().isEmpty()) {
            return "";
        }
        String rank = rank(standing.rank().getAsDouble());
        String place = standing.ranks()
                .map(ranks -> text("rank.range", rank, count(ranks.lower()), count(ranks.upper())))
                .orElse(rank);
        return member ? place : text("rank.wouldBe", place);
    }

    /** A rank; a shared one may end in a half. */
    String rank(double rank) {
        return texts.number(rank, rank == Math.rint(rank) ? 0 : 1);
    }

    /** Rank and possible ranks as a sentence, with the number of towns; empty text where there is none. */
    String rankSentence(Standing standing, boolean member) {
        if (standing.rank().isEmpty()) {
            return "";
        }
        String n = count(standing.n() + (member ? 0 : 1));
        String rank = rank(standing.rank().getAsDouble());
        RankInterval ranks = standing.ranks().orElse(null);
        String key = member ? "rank.sentence" : "rank.sentence.outside";
        return ranks == null
                ? text(key, rank, n)
                : text(key + ".range", rank, n, count(ranks.lower()), count(ranks.upper()));
    }

    /** How a value compares with the median, in a word or two; never a judgement without a test. */
    String comparison(Standing standing) {
        if (standing.known().isEmpty()) {
            return "";
        }
        return standing.significance()
                .map(found -> text("compared." + found
                        + judged(found, standing.definition().direction())))
                .orElseGet(() -> text("compared.quarter." + standing.quarter()));
    }

    private static String judged(Significance found, Direction direction) {
        if (found == Significance.SIMILAR || direction == Direction.NEUTRAL) {
            return "";
        }
        return (found == Significance.HIGHER) == (direction == Direction.HIGHER_IS_BETTER) ? ".good" : ".bad";
    }

    /** Whose figures stand for the town, and how sure they are; empty text where they are its own as published. */
    String note(Standing standing) {
        List<String> notes = new ArrayList<>();
        standing.result().ifPresent(result -> {
            AreaKey area = result.support().figuresOf();
            if (isOfOthers(result)) {
                notes.add(figuresOf(area, result));
            }
            if (result.value() instanceof Value.Known known
                    && known.quality().compareTo(Quality.EXACT) > 0
                    && known.quality() != Quality.SUMMED) {
                notes.add(text("quality." + known.quality()));
            }
        });
        return String.join("; ", notes);
    }

    /** Whether a result is the figure of a larger area than the town. */
    private boolean isOfOthers(Result result) {
        AreaKey bearer = result.support().figuresOf();
        return input.towns().towns().stream()
                .filter(town ->
                        town.centre().equals(result.area()) || town.verband().equals(result.area()))
                .findFirst()
                .map(town -> town.isOfOthers(bearer, result.area()))
                .orElse(!bearer.equals(result.area()));
    }

    /** Short name of an indicator, and whose figure it is where it is not the town's own. */
    String nameOf(Standing standing) {
        String name = standing.definition().text(locale).shortName();
        return standing.result()
                .filter(result -> standing.known().isPresent() && isOfOthers(result))
                .map(result ->
                        texts.text("figure-of." + result.support().figuresOf().level(), name))
                .orElse(name);
    }

    private String figuresOf(AreaKey area, Result result) {
        if (area.level() == AreaLevel.VERBAND) {
            return input.towns().towns().stream()
                    .filter(town -> town.verband().equals(area) && town.centre().equals(result.area()))
                    .findFirst()
                    .map(town -> text("figuresOf.VERBAND", town.verbandName()))
                    .orElse(text("figuresOf.VERBAND.unnamed"));
        }
        return text("figuresOf." + area.level(), areaName(area));
    }

    private String withUnit(double number, IndicatorDefinition definition) {
        return texts.withUnit(number, definition.decimals(), definition.unit(), definition.signed());
    }
}
