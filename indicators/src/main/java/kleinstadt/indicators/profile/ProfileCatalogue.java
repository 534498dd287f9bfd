package kleinstadt.indicators.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.toml.DefinitionProblem;

/** The profiles that come with the program, in the order of their index. */
public final class ProfileCatalogue {

    /** The profile a run uses where it is asked for no other. */
    public static final String DEFAULT = "resilienz";

    private static final String FOLDER = "/kleinstadt/profiles/";

    private final List<Profile> profiles;

    private ProfileCatalogue(List<Profile> profiles) {
        this.profiles = profiles;
    }

    /**
     * The profiles that come with the program.
     *
     * @param indicators the indicators they are made of
     * @throws IllegalStateException if one of them is not right, naming every problem of all
     */
    public static ProfileCatalogue bundled(IndicatorCatalogue indicators) {
        ProfileReader reader = new ProfileReader(indicators);
        List<Profile> profiles = new ArrayList<>();
        List<DefinitionProblem> problems = new ArrayList<>();
        for (String id : text("index.txt").lines().toList()) {
            ProfileVerification verification = reader.read(id + ".toml", text(id + ".toml"));
            verification.profile().ifPresent(profiles::add);
            problems.addAll(verification.problems());
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.stream().map(DefinitionProblem::message).collect(Collectors.joining("\n")));
        }
        return new ProfileCatalogue(List.copyOf(profiles));
    }

    /** All profiles in order. */
    public List<Profile> listAll() {
        return profiles;
    }

    /** The profile of an id; empty where there is none. */
    public Optional<Profile> find(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    private static String text(String name) {
        try (InputStream stream = ProfileCatalogue.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + FOLDER + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
