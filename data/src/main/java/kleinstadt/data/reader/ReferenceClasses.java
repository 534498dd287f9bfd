package kleinstadt.data.reader;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MissingColumn;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.register.CentralPlace;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Location;
import kleinstadt.data.register.ReferenceCode;
import kleinstadt.data.register.RegioStar7;
import kleinstadt.data.register.TownClasses;
import kleinstadt.data.register.TownType;

/** The classes a row of the BBSR reference list prints by their codes. A column the list lacks is noted once. */
@SourceQuirk(
        id = "bbsr-growth-of-associations",
        cause =
                "The class of growth is headed with Gemeinden, but all members of an association have the same in 4,617 of"
                        + " 4,618 associations; Amt Creuzburg (16063104) alone differs from its neighbours. The class printed"
                        + " for the Gemeinde is read.",
        since = "Referenz 31.12.2019")
@SourceQuirk(
        id = "bbsr-growth-missing",
        cause = "Areas without inhabitants have the class of growth 0, called missing; they have none.",
        since = "Referenz 31.12.2019")
final class ReferenceClasses {

    private final String file;
    private final IssueLog log;
    private final Scheme<CentralPlace> centralPlace;
    private final Scheme<Location> location;
    private final Scheme<RegioStar7> regioStar7;
    private final Scheme<GrowthClass> growth;

    ReferenceClasses(String file, ReferenceLayout layout, IssueLog log) {
        this.file = file;
        this.log = log;
        this.centralPlace = scheme(
                CentralPlace.class,
                layout,
                "Zentralörtliche Einstufung (zusammengefasst) Kennziffer",
                OptionalInt.empty());
        this.location = scheme(
                Location.class, layout, "Raumtyp Bezug: Lage (Gemeindeverbände) Kennziffer", OptionalInt.empty());
        this.regioStar7 = scheme(RegioStar7.class, layout, "RegioStaR7 Kennziffer", OptionalInt.empty());
        this.growth = scheme(GrowthClass.class, layout, "Wachsend-Schrumpfend Gemeinden Kennziffer", OptionalInt.of(0));
    }

    private <E extends Enum<E> & ReferenceCode> Scheme<E> scheme(
            Class<E> type, ReferenceLayout layout, String heading, OptionalInt none) {
        int column = layout.column(heading);
        if (column < 0) {
            log.add(new MissingColumn(Place.file(file), heading));
        }
        return new Scheme<>(type, heading, column, none);
    }

    /** The classes of a row; a code that is none of the scheme's is noted and leaves that class open. */
    TownClasses read(SheetRow row) {
        return new TownClasses(read(row, centralPlace), read(row, location), read(row, regioStar7), read(row, growth));
    }

    private <E extends Enum<E> & ReferenceCode> Optional<E> read(SheetRow row, Scheme<E> scheme) {
        if (scheme.column() < 0) {
            return Optional.empty();
        }
        OptionalDouble code = row.number(scheme.column());
        if (code.isPresent()
                && scheme.none().isPresent()
                && code.getAsDouble() == scheme.none().getAsInt()) {
            return Optional.empty();
        }
        Optional<E> found = find(scheme.type(), code);
        if (found.isEmpty()) {
            log.add(new UnreadableCell(
                    Place.cell(file, row.number(), scheme.heading(), row.text(scheme.column())),
                    "one of the codes " + codes(scheme.type())));
        }
        return found;
    }

    /** The type of a row; empty where its code is none of a type's. */
    static Optional<TownType> findType(OptionalDouble code) {
        return find(TownType.class, code);
    }

    /** The codes of a scheme in words, for messages. */
    static <E extends Enum<E> & ReferenceCode> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Integer.toString(constant.code()))
                .collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E> & ReferenceCode> Optional<E> find(Class<E> type, OptionalDouble code) {
        return code.isPresent() && code.getAsDouble() == Math.rint(code.getAsDouble())
                ? ReferenceCode.find(type, (int) code.getAsDouble())
                : Optional.empty();
    }

    /**
     * A scheme and where it stands.
     *
     * @param type its classes
     * @param heading heading of the column with its codes
     * @param column the column, -1 where the list has none
     * @param none the code of a row without class; empty where each row has one
     */
    private record Scheme<E extends Enum<E> & ReferenceCode>(
            Class<E> type, String heading, int column, OptionalInt none) {}
}
