package kleinstadt.data.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Sex;

/** The words GENESIS prints over columns: sexes, ages, periods, and words that tell nothing apart. */
final class GenesisLabels {

    private static final Pattern UNDER = Pattern.compile("unter ([0-9]{1,3}) Jahren?");
    private static final Pattern FROM_TO = Pattern.compile("([0-9]{1,3}) bis unter ([0-9]{1,3}) Jahren?");
    private static final Pattern OPEN = Pattern.compile("([0-9]{1,3}) Jahre und (?:mehr|älter)");
    private static final Pattern YEAR = Pattern.compile("(?:Jahr: *)?([0-9]{4})");
    private static final Pattern DAY = Pattern.compile("(?:Stichtag: *)?([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");

    /** Totals and names of what the columns are split by. */
    private static final Set<String> NEUTRAL = Set.of("Insgesamt", "Geschlecht", "Nationalität", "und zwar");

    private static final Set<String> UNITS = Set.of("Anzahl", "Jahre", "Prozent", "EUR", "Tsd. EUR", "ha");

    private GenesisLabels() {}

    /** Whether the text does not tell one column from another. */
    static boolean isNeutral(String text) {
        return NEUTRAL.contains(text) || text.startsWith("Altersgruppe");
    }

    /** Whether the text is a unit. */
    static boolean isUnit(String text) {
        return UNITS.contains(text);
    }

    /** The sex a text names. */
    static Optional<Sex> findSex(String text) {
        return switch (text) {
            case "männlich" -> Optional.of(Sex.MALE);
            case "weiblich" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** The ages a text names. */
    static Optional<AgeClass> findAge(String text) {
        Matcher under = UNDER.matcher(text);
        if (under.matches()) {
            return Optional.of(new AgeClass(0, Integer.parseInt(under.group(1))));
        }
        Matcher fromTo = FROM_TO.matcher(text);
        if (fromTo.matches()) {
            return Optional.of(new AgeClass(Integer.parseInt(fromTo.group(1)), Integer.parseInt(fromTo.group(2))));
        }
        Matcher open = OPEN.matcher(text);
        return open.matches() ? Optional.of(AgeClass.openFrom(Integer.parseInt(open.group(1)))) : Optional.empty();
    }

    /** The year or day a text names. */
    static Optional<Period> findPeriod(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(new Period.Year(Integer.parseInt(year.group(1))));
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period.KeyDate(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
