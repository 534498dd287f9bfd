package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.growth.Component;
import kleinstadt.indicators.growth.Development;
import kleinstadt.indicators.growth.TownGrowth;
import kleinstadt.indicators.neighbours.Contribution;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.indicators.typology.Choice;
import kleinstadt.indicators.typology.Membership;
import kleinstadt.indicators.typology.Trait;
import kleinstadt.indicators.typology.Typology;

/** The tables of what towns are like: neighbours, types, growing and shrinking. */
final class ContextTables {

    /** The files {@link #writeTypology} writes. */
    static final List<String> TYPOLOGY_FILES = List.of("typology.csv", "typology-types.csv", "typology-choice.csv");

    private static final int MOST_ALIKE = 3;
    private static final int MOST_UNLIKE = 2;
    private static final String LIST = ";";

    private static final List<String> NEIGHBOUR_COLUMNS =
            List.of("ags", "town", "rank", "neighbour", "neighbour_town", "distance", "coverage", "alike", "unlike");
    private static final List<String> TYPOLOGY_COLUMNS =
            List.of("ags", "town", "type", "typical", "ward", "distance", "next", "silhouette", "coverage");
    private static final List<String> TYPE_COLUMNS =
            List.of("type", "towns", "stability", "silhouette", "typical", "typical_town", "stands_out", "means");
    private static final List<String> CHOICE_COLUMNS = List.of(
            "types", "silhouette", "calinski_harabasz", "chosen", "ward_kmeans_agreement", "towns", "variables");

    private final Study study;
    private final Path folder;

    /** Tables of a study, to be written into a folder. */
    public ContextTables(Study study, Path folder) {
        this.study = study;
        this.folder = folder;
    }

    /**
     * Writes {@code neighbours.csv}: one row for each town and neighbour, the nearest first.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeNeighbours() throws IOException {
        List<Neighbour> rows = study.comparisons().neighbours().listAll();
        CsvTable.write(folder.resolve("neighbours.csv"), NEIGHBOUR_COLUMNS, rows, row -> new String[] {
            row.area().key(),
            study.nameOf(row.area()),
            Integer.toString(row.rank()),
            row.neighbour().key(),
            study.nameOf(row.neighbour()),
            Numbers.text(row.distance()),
            Numbers.text(row.coverage()),
            names(row.listAlike(MOST_ALIKE)),
            names(row.listUnlike(MOST_UNLIKE))
        });
    }

    private static String names(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::indicator).collect(Collectors.joining(LIST));
    }

    /**
     * Writes {@code typology.csv} (one row a town), {@code typology-types.csv} (one row a type) and {@code
     * typology-choice.csv} (one row for each number of types tried).
     *
     * @throws IOException if a file cannot be written
     */
    public void writeTypology() throws IOException {
        Typology typology = study.comparisons().typology();
        CsvTable.write(
                folder.resolve("typology.csv"),
                TYPOLOGY_COLUMNS,
                typology.memberships(),
                row -> membership(typology, row));
        CsvTable.write(folder.resolve("typology-types.csv"), TYPE_COLUMNS, typology.types(), row -> new String[] {
            Integer.toString(row.number()),
            Integer.toString(row.towns()),
            Numbers.text(row.stability()),
            Numbers.text(row.silhouette()),
            row.typical().key(),
            study.nameOf(row.typical()),
            traits(row.listOutstanding()),
            traits(row.traits())
        });
        CsvTable.write(
                folder.resolve("typology-choice.csv"),
                CHOICE_COLUMNS,
                typology.choices(),
                row -> choice(typology, row));
    }

    private String[] membership(Typology typology, Membership row) {
        return new String[] {
            row.area().key(),
            study.nameOf(row.area()),
            Integer.toString(row.type()),
            Boolean.toString(typology.isTypical(row.area())),
            number(row.ward()),
            Numbers.text(row.distance()),
            Integer.toString(row.next()),
            Numbers.text(row.silhouette()),
            Numbers.text(row.coverage())
        };
    }

    private static String[] choice(Typology typology, Choice row) {
        return new String[] {
            Integer.toString(row.types()),
            Numbers.text(row.silhouette()),
            Numbers.text(row.calinskiHarabasz()),
            Boolean.toString(row.chosen()),
            row.chosen() ? Numbers.text(typology.agreementWithKMeans()) : "",
            Integer.toString(typology.complete()),
            String.join(LIST, typology.variables())
        };
    }

    private static String traits(List<Trait> traits) {
        return traits.stream()
                .map(trait -> trait.indicator()
                        + (trait.score() < 0 ? "" : "+")
                        + String.format(Locale.ROOT, "%.2f", trait.score()))
                .collect(Collectors.joining(LIST));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /**
     * Writes {@code growth.csv}: one row for each town and period. Each component has its change per year, the years it is
     * counted over and its points.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeGrowth() throws IOException {
        List<String> columns = new ArrayList<>(List.of("ags", "town", "verband", "from", "to"));
        for (Component component : Component.values()) {
            String name = component.id().replace('-', '_');
            columns.addAll(List.of(name, name + "_years", name + "_points"));
        }
        columns.addAll(List.of("components", "points", "class", "published"));
        List<TownGrowth> rows = study.comparisons().growth().stream()
                .sorted(Comparator.comparing((TownGrowth row) -> row.town().centre())
                        .thenComparing(TownGrowth::from)
                        .thenComparing(TownGrowth::to))
                .toList();
        CsvTable.write(folder.resolve("growth.csv"), columns, rows, this::growth);
    }

    private String[] growth(TownGrowth row) {
        List<String> cells = new ArrayList<>(List.of(
                row.town().centre().key(),
                row.town().name(),
                row.town().verband().key(),
                Integer.toString(row.from()),
                Integer.toString(row.to())));
        for (Development development : row.developments()) {
            cells.add(development.value() instanceof Value.Known known ? Numbers.text(known.number()) : "");
            cells.add(development.from() == 0 ? "" : development.from() + "-" + development.to());
            cells.add(number(development.points()));
        }
        cells.add(Long.toString(row.countKnown()));
        cells.add(Numbers.text(row.points()));
        cells.add(name(row.growth()));
        cells.add(name(row.published()));
        return cells.toArray(String[]::new);
    }

    private static String name(Optional<GrowthClass> growth) {
        return growth.map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
    }
}
