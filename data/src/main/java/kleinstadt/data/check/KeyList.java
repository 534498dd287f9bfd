package kleinstadt.data.check;

import java.util.List;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;

/** Keys of areas in a row for messages; beyond the first few they are counted. */
final class KeyList {

    private static final int NAMED = 40;

    private KeyList() {}

    static String of(List<AreaKey> areas) {
        String named = areas.stream().limit(NAMED).map(AreaKey::key).collect(Collectors.joining(" "));
        return areas.size() > NAMED ? named + " and " + (areas.size() - NAMED) + " more" : named;
    }
}
