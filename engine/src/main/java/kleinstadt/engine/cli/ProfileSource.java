package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileCatalogue;
import kleinstadt.indicators.profile.ProfileReader;
import kleinstadt.indicators.profile.ProfileVerification;
import kleinstadt.indicators.toml.DefinitionProblem;

/** Finds the profile a run is asked for: one that comes with the program, by its id, or a file. */
final class ProfileSource {

    private ProfileSource() {}

    /**
     * The profile of an id or a file.
     *
     * @param text id or name of a file
     * @param messages what to say, in the user's language
     * @param problems where is noted why there is none
     */
    static Optional<Profile> find(String text, Messages messages, List<String> problems) {
        IndicatorCatalogue indicators = IndicatorCatalogue.bundled();
        ProfileCatalogue bundled = ProfileCatalogue.bundled(indicators);
        Optional<Profile> found = bundled.find(text);
        if (found.isPresent()) {
            return found;
        }
        Optional<Path> file = file(text);
        if (file.isEmpty()) {
            List<String> ids = bundled.listAll().stream().map(Profile::id).toList();
            problems.add(messages.text("run.problem.profile", String.join(", ", ids), text));
            return Optional.empty();
        }
        try {
            Path name = file.get().getFileName();
            ProfileVerification verification = new ProfileReader(indicators)
                    .read(name == null ? "" : name.toString(), Files.readString(file.get(), StandardCharsets.UTF_8));
            verification.problems().stream().map(DefinitionProblem::message).forEach(problems::add);
            return verification.profile();
        } catch (IOException e) {
            problems.add(messages.text("run.problem.profile.unreadable", file.get()));
            return Optional.empty();
        }
    }

    private static Optional<Path> file(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
