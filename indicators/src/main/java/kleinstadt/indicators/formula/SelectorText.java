package kleinstadt.indicators.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Sex;

/** How a measure with its sex and ages is written: {@code in-migrants[18-25, female]}. */
final class SelectorText {

    private SelectorText() {}

    static String write(String measure, Sex sex, AgeClass age) {
        List<String> selectors = new ArrayList<>();
        if (!age.equals(AgeClass.ALL)) {
            selectors.add(age.toString());
        }
        if (sex != Sex.TOTAL) {
            selectors.add(sex.name().toLowerCase(Locale.ROOT));
        }
        return selectors.isEmpty() ? measure : measure + "[" + String.join(", ", selectors) + "]";
    }
}
