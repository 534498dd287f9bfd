package kleinstadt.reports.render.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.LatestFigures;
import kleinstadt.reports.pack.ReportInput;

/** Composes what the pack for the conference says besides its charts: all shown towns, none before the others. */
public final class ConferencePackComposer {

    /** The most telling figures: size, age, balance, who comes and goes, work. */
    private static final List<String> OVERVIEW = List.of(
            "population",
            "mean-age",
            "share-65-plus",
            "share-under-15",
            "labour-replacement-ratio",
            "natural-balance-rate",
            "net-migration-rate",
            "education-migration-rate",
            "commuter-balance",
            "unemployment-ratio");

    /** Towns on a page. */
    private static final int TOWNS = 12;

    private static final String OUTSIDE = "\u00a0*";

    private final ReportInput input;
    private final PackWords words;

    private ConferencePackComposer(ReportInput input, PackWords words) {
        this.input = input;
        this.words = words;
    }

    /** The pack of all shown towns, made at this instant. */
    public static PackContent of(ReportInput input, Locale locale, Instant created) {
        PackWords words = new PackWords(input, locale);
        ConferencePackComposer composer = new ConferencePackComposer(input, words);
        String count = words.texts().number(input.shown().size(), 0);
        return new PackContent(
                locale,
                created,
                words.text("conference.title", count),
                words.text("conference.subject", count, words.setSize()),
                composer.cover(count),
                composer.overview(),
                new MethodChapters(words, input.shown()).list());
    }

    private PackContent.Cover cover(String count) {
        List<CaseTown> first =
                input.shown().subList(0, Math.min(TOWNS, input.shown().size()));
        List<String> remarks = words.remarks(input.shown());
        if (first.size() < input.shown().size()) {
            remarks.add(words.text("conference.more", words.texts().number(first.size(), 0), count));
        }
        return new PackContent.Cover(
                words.text("conference.kicker"),
                words.text(input.shown().size() == 1 ? "conference.name.one" : "conference.name", count),
                words.text("conference.place", words.setSize()),
                remarks,
                new PackContent.Table(
                        List.of(
                                PackContent.Column.ofWords(words.text("column.town"), 0.25),
                                PackContent.Column.ofWords(words.text("column.land"), 0.28),
                                PackContent.Column.ofWords(words.text("column.type"), 0.27),
                                PackContent.Column.ofFigures(words.text("column.population"), 0.2)),
                        first.stream().map(this::introduced).toList()));
    }

    private PackContent.Row introduced(CaseTown shown) {
        Town town = shown.town();
        List<IndicatorDefinition> population = words.definitions(List.of("population"));
        String inhabitants = population.isEmpty()
                ? ""
                : words.bare(LatestFigures.find(input, "population"), shown, population.get(0));
        return new PackContent.Row(List.of(
                new PackContent.Cell(named(shown), PackContent.Tone.PLAIN),
                new PackContent.Cell(words.land(town.land()), PackContent.Tone.QUIET),
                new PackContent.Cell(words.type(town), PackContent.Tone.QUIET),
                new PackContent.Cell(inhabitants, PackContent.Tone.PLAIN)));
    }

    private List<PackContent.TablePage> overview() {
        List<PackContent.TablePage> pages = new ArrayList<>();
        for (int from = 0; from < input.shown().size(); from += TOWNS) {
            List<CaseTown> part = input.shown()
                    .subList(from, Math.min(from + TOWNS, input.shown().size()));
            List<String> notes = new ArrayList<>(List.of(words.text("overview.tint", words.setSize())));
            if (part.stream().anyMatch(town -> !town.inSet())) {
                notes.add(words.text("overview.outside", words.setSize()));
            }
            String reasons = missing(part);
            if (!reasons.isEmpty()) {
                notes.add(words.text("overview.reasons", reasons));
            }
            notes.add(words.text("overview.sources"));
            pages.add(new PackContent.TablePage(
                    words.text("overview.title"),
                    words.text("overview.subtitle", words.setSize()),
                    table(part),
                    notes));
        }
        return pages;
    }

    /** Why figures are missing, each reason once; empty text where none is. */
    private String missing(List<CaseTown> part) {
        return words.definitions(OVERVIEW).stream()
                .map(definition -> LatestFigures.find(input, definition.id()))
                .flatMap(figures -> part.stream()
                        .filter(town ->
                                figures.isEmpty() || figures.get().known(town).isEmpty())
                        .map(town -> words.reason(figures, town)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private PackContent.Table table(List<CaseTown> part) {
        List<IndicatorDefinition> definitions = words.definitions(OVERVIEW);
        double first = 0.17;
        List<PackContent.Column> columns = new ArrayList<>();
        columns.add(PackContent.Column.ofWords(words.text("column.town"), first));
        List<Optional<LatestFigures>> figures = new ArrayList<>();
        for (IndicatorDefinition definition : definitions) {
            Optional<LatestFigures> latest = LatestFigures.find(input, definition.id());
            figures.add(latest);
            columns.add(PackContent.Column.ofFigures(heading(definition, latest), (1 - first) / definitions.size()));
        }
        Stream<PackContent.Row> rows = part.stream().map(town -> {
            List<PackContent.Cell> cells = new ArrayList<>();
            cells.add(new PackContent.Cell(named(town), PackContent.Tone.PLAIN));
            for (int index = 0; index < definitions.size(); index++) {
                int quarter = figures.get(index)
                        .map(each -> each.quarter(town).orElse(0))
                        .orElse(0);
                cells.add(new PackContent.Cell(
                        quarter > 0
                                ? words.bare(figures.get(index), town, definitions.get(index))
                                : words.text("overview.missing"),
                        quarter > 0 ? PackContent.Tone.PLAIN : PackContent.Tone.QUIET,
                        quarter));
            }
            return new PackContent.Row(cells);
        });
        List<PackContent.Cell> medians = new ArrayList<>();
        medians.add(new PackContent.Cell(words.text("set.median", words.setSize()), PackContent.Tone.QUIET));
        for (int index = 0; index < definitions.size(); index++) {
            IndicatorDefinition definition = definitions.get(index);
            medians.add(new PackContent.Cell(
                    figures.get(index)
                            .map(each -> words.bare(each.median(), definition))
                            .orElse(""),
                    PackContent.Tone.QUIET));
        }
        return new PackContent.Table(
                columns,
                Stream.concat(rows, Stream.of(new PackContent.Row(medians))).toList());
    }

    /** What a column measures, its unit and its year; broken by hand, because the columns are narrow. */
    private String heading(IndicatorDefinition definition, Optional<LatestFigures> figures) {
        String year =
                figures.map(each -> Integer.toString(each.period().year())).orElse("");
        return words.text("overview." + definition.id()) + "\n" + year;
    }

    private static String named(CaseTown town) {
        return town.inSet() ? town.town().name() : town.town().name() + OUTSIDE;
    }
}
