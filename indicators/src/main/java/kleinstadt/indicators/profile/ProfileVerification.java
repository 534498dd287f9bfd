package kleinstadt.indicators.profile;

import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.toml.DefinitionProblem;

/**
 * What came of reading a profile.
 *
 * @param profile the profile; empty where there are problems
 * @param problems everything that is wrong, in the order of the file
 */
public record ProfileVerification(Optional<Profile> profile, List<DefinitionProblem> problems) {

    /** Copies the problems. */
    public ProfileVerification {
        problems = List.copyOf(problems);
    }
}
