package kleinstadt.indicators.toml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.formula.Position;

/** A definition file as text, its root table and everything that is found wrong with it. */
public final class TomlFile {

    private final String hash;
    private final Problems problems;
    private final Optional<TomlTable> root;

    private TomlFile(String hash, Problems problems, Optional<TomlTable> root) {
        this.hash = hash;
        this.problems = problems;
        this.root = root;
    }

    /**
     * Parses a text; what is not TOML is noted as a problem.
     *
     * @param file name of the file, for messages
     * @param text its text, with any line ends
     */
    public static TomlFile parse(String file, String text) {
        String unixText = text.replace("\r\n", "\n");
        Problems problems = new Problems(file, TomlPositions.of(unixText));
        Optional<TomlTable> root = Optional.empty();
        try {
            JsonNode tree = new TomlMapper().readTree(unixText);
            root = Optional.of(new TomlTable(tree, "", problems));
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            Position at = where == null ? new Position(0, 0) : new Position(where.getLineNr(), where.getColumnNr());
            problems.at(at, "TOML", e.getOriginalMessage());
        }
        return new TomlFile(Hash.sha256(unixText), problems, root);
    }

    /** SHA-256 of the text with Unix line ends, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** The root table; empty where the text is not TOML. */
    public Optional<TomlTable> findRoot() {
        return root;
    }

    /** Where problems are noted. */
    public Problems problems() {
        return problems;
    }

    /** Everything noted so far, in the order of the file. */
    public List<DefinitionProblem> listProblems() {
        return problems.listAll();
    }
}
