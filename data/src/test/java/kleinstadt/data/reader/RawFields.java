package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.List;

/** The fields of one line as they stand there, quotes and all. */
final class RawFields {

    private RawFields() {}

    static List<String> split(String line, char separator) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char sign = line.charAt(index);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                fields.add(line.substring(start, index));
                start = index + 1;
            }
        }
        fields.add(line.substring(start));
        return fields;
    }
}
