package kleinstadt.indicators.toml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.indicators.formula.Position;

/**
 * Where each key of a TOML text stands. The TOML library keeps positions only for syntax errors, so that all other messages
 * find theirs here. Keys are named by path: {@code unit}, {@code text.de.name}, {@code example[1].given.births}.
 */
final class TomlPositions {

    private static final Pattern HEADER = Pattern.compile("\\s*(\\[\\[?)\\s*([^\\[\\]]+?)\\s*]]?.*");
    private static final Pattern KEY = Pattern.compile("\\s*(?:\"([^\"]+)\"|([A-Za-z0-9_-]+))\\s*=\\s*(.*)");
    private static final String BLOCK = "\"\"\"";

    private final Map<String, Position> keys = new HashMap<>();
    private final Map<String, Position> values = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private String table = "";

    private TomlPositions() {}

    /** Finds the keys of a text. */
    static TomlPositions of(String text) {
        TomlPositions positions = new TomlPositions();
        boolean inBlock = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (inBlock) {
                inBlock = !line.contains(BLOCK);
            } else {
                inBlock = positions.readLine(line, number);
            }
        }
        return positions;
    }

    /** Where the key or table begins, or the nearest it stands in; the start of the file where none is found. */
    Position key(String path) {
        String place = path;
        while (!keys.containsKey(place) && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
        }
        return keys.getOrDefault(place, new Position(1, 1));
    }

    /** Where the text of a string value begins, behind its quotes. */
    Position value(String path) {
        return values.getOrDefault(path, key(path));
    }

    /** Reads one line and says whether a block string stays open at its end. */
    private boolean readLine(String line, int number) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
            int group = key.group(1) != null ? 1 : 2;
            String path = table.isEmpty() ? key.group(group) : table + "." + key.group(group);
            keys.put(path, new Position(number, key.start(group) + 1));
            String value = key.group(3);
            if (value.startsWith(BLOCK)) {
                boolean startsBelow = value.length() == BLOCK.length();
                values.put(path, startsBelow ? new Position(number + 1, 1) : new Position(number, key.start(3) + 4));
                return !value.substring(BLOCK.length()).contains(BLOCK);
            }
            values.put(path, new Position(number, key.start(3) + 2));
            return false;
        }
        Matcher header = HEADER.matcher(line);
        if (header.matches()) {
            table = resolve(header.group(2), header.group(1).equals("[["));
            keys.put(table, new Position(number, header.start(1) + 1));
        }
        return false;
    }

    /** The path of a table: the newest element of each array of tables on the way. */
    private String resolve(String header, boolean array) {
        StringBuilder path = new StringBuilder();
        String[] parts = header.split("\\s*\\.\\s*", -1);
        for (int i = 0; i < parts.length; i++) {
            path.append(i == 0 ? "" : ".").append(parts[i]);
            String name = path.toString();
            if (array && i == parts.length - 1) {
                counts.merge(name, 1, Integer::sum);
            }
            Integer count = counts.get(name);
            if (count != null) {
                path.append('[').append(count - 1).append(']');
            }
        }
        return path.toString();
    }
}
