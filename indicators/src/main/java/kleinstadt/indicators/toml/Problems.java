package kleinstadt.indicators.toml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kleinstadt.indicators.formula.Position;

/** Collects what is wrong with one definition file and finds each place. */
public final class Problems {

    private final String file;
    private final TomlPositions positions;
    private final List<DefinitionProblem> all = new ArrayList<>();

    Problems(String file, TomlPositions positions) {
        this.file = file;
        this.positions = positions;
    }

    /** Notes a problem with a key, by its path; the empty path is the file. */
    public void add(String path, String expected, String found) {
        at(path.isEmpty() ? new Position(0, 0) : positions.key(path), expected, found);
    }

    /** Notes a problem inside the text of a string value. */
    public void addInside(String path, Position inText, String expected, String found) {
        Position start = positions.value(path);
        int column = inText.line() == 1 ? start.column() + inText.column() - 1 : inText.column();
        at(new Position(start.line() + inText.line() - 1, column), expected, found);
    }

    /** Notes a problem at a place. */
    public void at(Position place, String expected, String found) {
        all.add(new DefinitionProblem(file, place.line(), place.column(), expected, found));
    }

    /** Everything noted, in the order of the file. */
    public List<DefinitionProblem> listAll() {
        return all.stream()
                .sorted(Comparator.comparingInt(DefinitionProblem::line).thenComparingInt(DefinitionProblem::column))
                .toList();
    }
}
