package kleinstadt.data.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Sex;

/**
 * A category that a figure of a flat file is for.
 *
 * @param variable code of what is split, for instance {@code GES}, {@code ALTX20} or {@code GEMEIN} for areas
 * @param code code of the category, empty for the total
 * @param label its name
 */
record FlatCategory(String variable, String code, String label) {

    /** Codes of the variables for areas: GENESIS and the Regionalstatistik, and those of the census database. */
    private static final Pattern AREAS = Pattern.compile("DINSG|DLAND|REGBEZ|KREISE|GEMEIN|GEO[A-Z]{2}[0-9]");

    /** {@code ALT000B03} ends before 3, {@code ALT000B002} of the census database with 2. */
    private static final Pattern AGES = Pattern.compile("ALT([0-9]{3})(?:B([0-9]{2,3})|(UM|BXXX))?");

    /** Whether the category is an area. */
    boolean isArea() {
        return AREAS.matcher(variable).matches();
    }

    /** Whether the category is everybody. */
    boolean isTotal() {
        return code.isEmpty();
    }

    /** The sex the category names. */
    Optional<Sex> findSex() {
        return switch (code) {
            case "GESM" -> Optional.of(Sex.MALE);
            case "GESW" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** The ages the category names; empty if its code names none, or its label others. */
    Optional<AgeClass> findAge() {
        Matcher matcher = AGES.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        AgeClass age;
        if (matcher.group(3) != null) {
            age = AgeClass.openFrom(from);
        } else if (matcher.group(2) == null) {
            age = new AgeClass(from, from + 1);
        } else {
            int last = Integer.parseInt(matcher.group(2)) + (matcher.group(2).length() == 3 ? 1 : 0);
            if (last <= from) {
                return Optional.empty();
            }
            age = new AgeClass(from, last);
        }
        Optional<AgeClass> named = GenesisLabels.findAge(label.strip());
        return named.isEmpty() || named.get().equals(age) ? Optional.of(age) : Optional.empty();
    }
}
