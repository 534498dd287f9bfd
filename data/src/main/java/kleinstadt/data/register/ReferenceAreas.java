package kleinstadt.data.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.data.model.AreaKey;

/** The areas towns are seen against: the five eastern Länder, the East, and Germany. */
public final class ReferenceAreas {

    private static final Map<AreaKey, String> NAMES = names();

    private ReferenceAreas() {}

    private static Map<AreaKey, String> names() {
        Map<AreaKey, String> names = new LinkedHashMap<>();
        names.put(AreaKey.land("12"), "Brandenburg");
        names.put(AreaKey.land("13"), "Mecklenburg-Vorpommern");
        names.put(AreaKey.land("14"), "Sachsen");
        names.put(AreaKey.land("15"), "Sachsen-Anhalt");
        names.put(AreaKey.land("16"), "Thüringen");
        names.put(AreaKey.EAST, "Ostdeutschland ohne Berlin");
        names.put(AreaKey.GERMANY, "Deutschland");
        return names;
    }

    /** All reference areas, from the Länder to Germany. */
    public static List<AreaKey> listAll() {
        return List.copyOf(NAMES.keySet());
    }

    /**
     * The German name of a reference area, as files have it.
     *
     * @throws IllegalArgumentException if the area is none
     */
    public static String name(AreaKey area) {
        String name = NAMES.get(area);
        if (name == null) {
            throw new IllegalArgumentException(area + " is no reference area");
        }
        return name;
    }
}
