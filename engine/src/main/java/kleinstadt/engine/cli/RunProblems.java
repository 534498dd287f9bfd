package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.List;
import kleinstadt.engine.study.ProblemText;

/** A run's problems in the words of the message bundle. */
final class RunProblems implements ProblemText {

    private final Messages messages;

    RunProblems(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String outputTaken(Path folder) {
        return messages.text("run.problem.out", folder);
    }

    @Override
    public String outputNotWritable(Path parent) {
        return messages.text("run.problem.out.parent", parent);
    }

    @Override
    public String outputInUse(Path folder) {
        return messages.text("run.problem.out.used", folder);
    }

    @Override
    public String noRoom(Path parent) {
        return messages.text("run.problem.out.full", parent);
    }

    @Override
    public String unknownSet(List<String> known, String found) {
        return messages.text("run.problem.set", String.join(", ", known), found);
    }

    @Override
    public String unknownTown(String found, List<String> near) {
        String suggestion = near.isEmpty() ? "" : messages.text("run.problem.town.suggest", String.join(", ", near));
        return messages.text("run.problem.town", found, suggestion);
    }

    @Override
    public String ambiguousTown(String found, List<String> candidates) {
        return messages.text("run.problem.town.several", found, String.join(", ", candidates));
    }

    @Override
    public String brokenSnapshot(String cause) {
        return messages.text("snapshot.broken", messages.text("snapshot.used"), cause);
    }

    @Override
    public String unreachableTerritory(String wanted, String oldest, String newest) {
        return messages.text("run.problem.territory.unreachable", wanted, oldest, newest);
    }
}
