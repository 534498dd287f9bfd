package kleinstadt.data.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.reader.GenesisKey.Kind;

/** Areas and times as flat files print them. */
@SourceQuirk(
        id = "ffcsv-keys-of-the-census",
        cause =
                "The census database prints Gemeinden with twelve digits (ARS), associations with nine and Bezirke of Berlin"
                        + " with fourteen, where GENESIS prints eight, seven and five.",
        since = "Zensus 2022")
final class FlatKey {

    /** The forms of key, for messages. */
    static final String EXPECTED = GenesisKey.EXPECTED + ", or of the census one of 9, 12 or 14";

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private FlatKey() {}

    /** Reads a key; empty if it has no form the offices print. */
    static Optional<GenesisKey> find(String code) {
        if (!DIGITS.matcher(code).matches()) {
            return GenesisKey.find(code);
        }
        return switch (code.length()) {
            case 1, 2 ->
                Integer.parseInt(code) == 0
                        ? Optional.of(new GenesisKey(Kind.AREA, AreaKey.GERMANY.key()))
                        : GenesisKey.find(code);
            case 9 -> Optional.of(new GenesisKey(Kind.ASSOCIATION, code));
            case 12 ->
                Optional.of(
                        new GenesisKey(Kind.AREA, AreaKey.gemeindeOfArs(code).key()));
            case 14 -> Optional.of(new GenesisKey(Kind.CITY_DISTRICT, code));
            default -> GenesisKey.find(code);
        };
    }

    /** The day or year of a figure; older files print the day as 31.12.2015. */
    static Optional<Period> findPeriod(String time) {
        if (!DAY.matcher(time).matches()) {
            return GenesisLabels.findPeriod(time);
        }
        try {
            return Optional.of(new Period.KeyDate(LocalDate.parse(time)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
