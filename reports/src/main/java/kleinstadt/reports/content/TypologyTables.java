package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.growth.TownGrowth;
import kleinstadt.indicators.typology.Membership;
import kleinstadt.indicators.typology.StructureType;
import kleinstadt.indicators.typology.Trait;
import kleinstadt.indicators.typology.Typology;
import kleinstadt.reports.pack.Findings;

/** Composes the types of towns and which of them each shown town is, beside growing and shrinking. */
final class TypologyTables {

    private static final int DECIMALS = 2;

    private final PackWords words;
    private final Findings findings;
    private final Typology typology;

    TypologyTables(PackWords words, Findings findings) {
        this.words = words;
        this.findings = findings;
        this.typology = findings.typology();
    }

    /** The types, and the towns; none where no types were found. */
    List<Part> listOf(List<CaseTown> towns) {
        return typology.types().isEmpty() ? List.of() : List.of(types(towns), members(towns));
    }

    private Part.Figures types(List<CaseTown> towns) {
        String variables =
                typology.variables().stream().map(words::indicatorName).collect(Collectors.joining(", "));
        return new Part.Figures(
                words.text("types.title", words.count(typology.types().size())),
                words.text("types.subtitle", words.count(typology.complete()), variables),
                new Table(
                        List.of(
                                Table.Column.ofWords(words.text("types.type"), 0.07),
                                Table.Column.ofFigures(words.text("types.towns"), 0.08),
                                Table.Column.ofWords(words.text("types.traits"), 0.4),
                                Table.Column.ofWords(words.text("types.typical"), 0.14),
                                Table.Column.ofWords(words.text("types.shown"), 0.21),
                                Table.Column.ofFigures(words.text("types.stability"), 0.1)),
                        typology.types().stream().map(type -> row(type, towns)).toList()),
                List.of(
                        words.text("types.note", words.texts().number(typology.agreementWithKMeans(), DECIMALS)),
                        words.text("types.note.stability")));
    }

    private Table.Row row(StructureType type, List<CaseTown> towns) {
        String shown = towns.stream()
                .filter(town -> find(town)
                        .map(membership -> membership.type() == type.number())
                        .orElse(false))
                .map(words::marked)
                .collect(Collectors.joining(", "));
        return new Table.Row(List.of(
                Table.Cell.plain(words.text("types.number", words.count(type.number()))),
                Table.Cell.plain(words.count(type.towns())),
                Table.Cell.plain(
                        type.listOutstanding().stream().map(this::trait).collect(Collectors.joining("; "))),
                Table.Cell.quiet(townName(type.typical())),
                Table.Cell.figure(shown),
                Table.Cell.quiet(words.texts().number(type.stability(), DECIMALS))));
    }

    private String trait(Trait trait) {
        return words.text(trait.score() > 0 ? "types.high" : "types.low", words.indicatorName(trait.indicator()));
    }

    private Part.Figures members(List<CaseTown> towns) {
        List<TownGrowth> spans = towns.isEmpty() ? List.of() : listGrowth(towns.get(0));
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.ofWords(words.text("column.town"), 0.2),
                Table.Column.ofWords(words.text("types.type"), 0.09),
                Table.Column.ofWords(words.text("types.next"), 0.14)));
        for (TownGrowth span : spans) {
            columns.add(Table.Column.ofWords(
                    words.text("growth.span", Integer.toString(span.from()), Integer.toString(span.to())),
                    0.57 / spans.size()));
        }
        return new Part.Figures(
                words.text("members.title"),
                words.text("members.subtitle"),
                new Table(
                        spread(columns),
                        towns.stream().map(town -> member(town, spans.size())).toList()),
                List.of(words.text("members.note"), words.text("growth.note")));
    }

    /** Makes the shares add up to 1 where there is no growth to show. */
    private static List<Table.Column> spread(List<Table.Column> columns) {
        double sum = columns.stream().mapToDouble(Table.Column::share).sum();
        return columns.stream()
                .map(column -> new Table.Column(column.heading(), column.share() / sum, column.words()))
                .toList();
    }

    private Table.Row member(CaseTown town, int spans) {
        Optional<Membership> membership = find(town);
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Table.Cell.plain(words.marked(town)),
                Table.Cell.figure(membership
                        .map(found -> words.text("types.number", words.count(found.type())))
                        .orElse(words.text("profile.uncovered"))),
                Table.Cell.quiet(membership
                        .filter(found -> found.next() != found.type())
                        .map(found -> words.text("types.number", words.count(found.next())))
                        .orElse(""))));
        listGrowth(town).stream().limit(spans).forEach(growth -> cells.add(Table.Cell.plain(text(growth))));
        while (cells.size() < 3 + spans) {
            cells.add(Table.Cell.quiet(""));
        }
        return new Table.Row(cells);
    }

    private String text(TownGrowth growth) {
        return growth.growth()
                .map(found -> words.text(
                        "growth.class",
                        words.text("growth." + found),
                        words.count((double) growth.countKnown()),
                        words.count(growth.developments().size())))
                .orElse(words.text("profile.uncovered"));
    }

    private List<TownGrowth> listGrowth(CaseTown town) {
        return findings.growth().stream()
                .filter(growth -> growth.town().equals(town.town()))
                .toList();
    }

    private Optional<Membership> find(CaseTown town) {
        AreaKey area = town.town().area(words.input().unit());
        return typology.memberships().stream()
                .filter(membership -> membership.area().equals(area))
                .findFirst();
    }

    private String townName(AreaKey area) {
        return words.input().towns().towns().stream()
                .filter(town -> town.area(words.input().unit()).equals(area))
                .findFirst()
                .map(Town::name)
                .orElse(area.key());
    }
}
