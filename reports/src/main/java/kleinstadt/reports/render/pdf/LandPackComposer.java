package kleinstadt.reports.render.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.LatestFigures;
import kleinstadt.reports.pack.ReportInput;

/** Composes what the pack for the debate of a Land says besides its charts: its shown towns side by side. */
public final class LandPackComposer {

    /** Towns side by side on a page; further ones stand on pages behind. */
    private static final int TOWNS = 4;

    private final ReportInput input;
    private final AreaKey land;
    private final List<CaseTown> towns;
    private final PackWords words;

    private LandPackComposer(ReportInput input, AreaKey land, PackWords words) {
        this.input = input;
        this.land = land;
        this.towns = listTowns(input, land);
        this.words = words;
    }

    /** The shown towns of a Land, in order. */
    public static List<CaseTown> listTowns(ReportInput input, AreaKey land) {
        return input.shown().stream()
                .filter(town -> town.town().land().equals(land))
                .toList();
    }

    /**
     * The pack of a Land, made at this instant.
     *
     * @throws IllegalArgumentException if no town of the Land is shown
     */
    public static PackContent of(ReportInput input, AreaKey land, Locale locale, Instant created) {
        LandPackComposer composer = new LandPackComposer(input, land, new PackWords(input, locale));
        if (composer.towns.isEmpty()) {
            throw new IllegalArgumentException("expected a Land with a shown town, found " + land);
        }
        String name = composer.words.land(land);
        return new PackContent(
                locale,
                created,
                composer.words.text("land.title", name),
                composer.words.text("land.subject", composer.names(), name),
                composer.cover(name),
                composer.further(),
                new MethodChapters(composer.words, composer.towns).list());
    }

    private String names() {
        return towns.stream().map(town -> town.town().name()).collect(Collectors.joining(", "));
    }

    private PackContent.Cover cover(String name) {
        List<String> remarks = words.remarks(towns);
        remarks.add(words.text("land.remark", count(), words.setSize(), name));
        return new PackContent.Cover(
                words.text("land.kicker"),
                name,
                towns.stream().map(town -> town.town().name()).collect(Collectors.joining(" · ")),
                remarks,
                table(towns.subList(0, Math.min(TOWNS, towns.size()))));
    }

    /** Tables of the towns that have no room on the cover. */
    private List<PackContent.TablePage> further() {
        List<PackContent.TablePage> pages = new ArrayList<>();
        for (int from = TOWNS; from < towns.size(); from += TOWNS) {
            List<CaseTown> part = towns.subList(from, Math.min(from + TOWNS, towns.size()));
            pages.add(new PackContent.TablePage(
                    words.text("land.further"),
                    part.stream().map(town -> town.town().name()).collect(Collectors.joining(" · ")),
                    table(part),
                    List.of()));
        }
        return pages;
    }

    private String count() {
        long inLand = input.towns().towns().stream()
                .filter(town -> town.land().equals(land))
                .count();
        return words.texts().number((double) inLand, 0);
    }

    private PackContent.Table table(List<CaseTown> part) {
        double first = 0.215;
        double period = 0.135;
        double each = (1 - first - period) / (part.size() + 2);
        List<PackContent.Column> columns = new ArrayList<>();
        columns.add(PackContent.Column.ofWords(words.text("column.name"), first));
        columns.add(PackContent.Column.ofFigures(words.text("column.period"), period));
        part.forEach(
                town -> columns.add(PackContent.Column.ofFigures(town.town().name(), each)));
        columns.add(PackContent.Column.ofFigures(words.text("land.median", count()), each));
        columns.add(PackContent.Column.ofFigures(words.text("set.median", words.setSize()), each));
        return new PackContent.Table(
                columns,
                words.definitions(TownPackComposer.COVER).stream()
                        .map(definition -> row(definition, part))
                        .toList());
    }

    private PackContent.Row row(IndicatorDefinition definition, List<CaseTown> part) {
        Optional<LatestFigures> figures = LatestFigures.find(input, definition.id());
        List<PackContent.Cell> cells = new ArrayList<>();
        cells.add(new PackContent.Cell(definition.text(words.locale()).shortName(), PackContent.Tone.PLAIN));
        cells.add(quiet(figures.map(each -> words.texts().period(each.period())).orElse("")));
        for (CaseTown town : part) {
            OptionalDouble known = figures.map(each -> each.known(town)).orElse(OptionalDouble.empty());
            cells.add(
                    known.isPresent()
                            ? new PackContent.Cell(words.figure(known, definition), PackContent.Tone.FIGURE)
                            : quiet(words.reason(figures, town)));
        }
        cells.add(
                quiet(words.figure(figures.map(each -> each.median(land)).orElse(OptionalDouble.empty()), definition)));
        cells.add(quiet(words.figure(
                figures.map(each -> OptionalDouble.of(each.median())).orElse(OptionalDouble.empty()), definition)));
        return new PackContent.Row(cells);
    }

    private static PackContent.Cell quiet(String text) {
        return new PackContent.Cell(text, PackContent.Tone.QUIET);
    }
}
