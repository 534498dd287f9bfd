package kleinstadt.indicators.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.measure.Measures;
import kleinstadt.indicators.toml.DefinitionProblem;

/** All indicators of the project, by theme in the order of {@link Themes#ALL}, then by id. */
public final class IndicatorCatalogue {

    private static final String FOLDER = "/kleinstadt/indicators/";
    private static final Comparator<IndicatorDefinition> ORDER = Comparator.comparingInt(
                    (IndicatorDefinition definition) -> Themes.ALL.indexOf(definition.theme()))
            .thenComparing(IndicatorDefinition::id);

    private final List<IndicatorDefinition> definitions;

    private IndicatorCatalogue(List<IndicatorDefinition> definitions) {
        this.definitions = definitions;
    }

    /**
     * A catalogue of definitions in any order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static IndicatorCatalogue of(Collection<IndicatorDefinition> definitions) {
        if (definitions.stream().map(IndicatorDefinition::id).distinct().count() < definitions.size()) {
            throw new IllegalArgumentException("two indicators have the same id");
        }
        return new IndicatorCatalogue(definitions.stream().sorted(ORDER).toList());
    }

    /**
     * The indicators that come with the program, read once.
     *
     * @throws IllegalStateException if one of them is not right, naming every problem of all
     */
    public static IndicatorCatalogue bundled() {
        return Bundled.CATALOGUE.orElseThrow(() -> new IllegalStateException(Bundled.PROBLEMS));
    }

    /** Read at the first question. */
    private static final class Bundled {
        static final String PROBLEMS;
        static final Optional<IndicatorCatalogue> CATALOGUE;

        static {
            DefinitionReader reader = new DefinitionReader(Measures.bundled(), KnownSources.UNCHECKED);
            List<IndicatorDefinition> definitions = new ArrayList<>();
            List<DefinitionProblem> problems = new ArrayList<>();
            for (String id : text("index.txt").lines().toList()) {
                Verification verification = reader.read(id + ".toml", text(id + ".toml"));
                verification.definition().ifPresent(definitions::add);
                problems.addAll(verification.problems());
            }
            PROBLEMS = problems.stream().map(DefinitionProblem::message).collect(Collectors.joining("\n"));
            CATALOGUE = problems.isEmpty() ? Optional.of(of(definitions)) : Optional.empty();
        }
    }

    private static String text(String name) {
        try (InputStream stream = IndicatorCatalogue.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + FOLDER + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All definitions in order. */
    public List<IndicatorDefinition> listAll() {
        return definitions;
    }

    /** The definition of an id; empty where there is none. */
    public Optional<IndicatorDefinition> find(String id) {
        return definitions.stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst();
    }
}
