package kleinstadt.indicators.definition;

import java.util.List;

/** The themes indicators belong to, in the order the catalogue shows them. */
public final class Themes {

    /** All themes in order. */
    public static final List<String> ALL =
            List.of("ageing", "population", "labour", "economy", "services", "digital", "energy", "housing", "social");

    private Themes() {}
}
