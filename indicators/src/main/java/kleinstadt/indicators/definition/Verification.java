package kleinstadt.indicators.definition;

import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.toml.DefinitionProblem;

/**
 * What came of checking a definition file.
 *
 * @param definition the definition; empty where there are problems
 * @param problems everything that is wrong, in the order of the file
 */
public record Verification(Optional<IndicatorDefinition> definition, List<DefinitionProblem> problems) {

    /** Copies the problems. */
    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether the file defines an indicator whose examples all hold. */
    public boolean passed() {
        return problems.isEmpty();
    }
}
