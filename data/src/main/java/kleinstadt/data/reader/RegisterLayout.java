package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an edition of the Auszug GV keeps its columns, found by their headings.
 *
 * @param territory Gebietsstand
 * @param populationDay day of the population
 * @param earlierCensus whether the population rests on the censuses before 2011 although its day is later
 * @param land column of the Land digits; the other four parts of the key follow it
 * @param name column of the name
 * @param area column of the area
 * @param persons column of the population; male and female follow it
 * @param longitude column of the longitude, -1 where the edition has none
 * @param latitude column of the latitude, -1 where the edition has none
 */
record RegisterLayout(
        LocalDate territory,
        LocalDate populationDay,
        boolean earlierCensus,
        int land,
        int name,
        int area,
        int persons,
        int longitude,
        int latitude) {

    private static final Pattern TERRITORY = Pattern.compile("Gebietsstand am (\\d{2})\\.(\\d{2})\\.(\\d{4}).*");
    private static final Pattern DAY = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4}) \\(Jahr\\)");

    /** Column of a figure. */
    int column(RegisterCollector.Figure figure) {
        return switch (figure) {
            case PERSONS -> persons;
            case MALE -> persons + 1;
            case FEMALE -> persons + 2;
            case AREA_KM2 -> area;
        };
    }

    /** The layout of a sheet that begins like this; empty where it is no Auszug GV. */
    static Optional<RegisterLayout> find(List<SheetRow> head) {
        Optional<LocalDate> territory = findTerritory(head);
        int land = column(head, "Land");
        int name = column(head, "Gemeindename");
        int area = column(head, "Fläche");
        int persons = column(head, "insgesamt");
        if (territory.isEmpty() || land < 0 || name < 0 || area < 0 || persons < 0) {
            return Optional.empty();
        }
        // Some editions print the day of the population above it, others above the area, others not at all.
        LocalDate day = findDay(head, persons).or(() -> findDay(head, area)).orElse(territory.get());
        return Optional.of(new RegisterLayout(
                territory.get(),
                day,
                head.stream().anyMatch(row -> row.heading(area).contains("früherer Zählungen")),
                land,
                name,
                area,
                persons,
                column(head, "Längengrad"),
                column(head, "Breitengrad")));
    }

    private static Optional<LocalDate> findTerritory(List<SheetRow> head) {
        for (SheetRow row : head) {
            for (int column = 0; column < row.width(); column++) {
                Matcher matcher = TERRITORY.matcher(row.heading(column));
                if (matcher.matches()) {
                    return Optional.of(date(matcher));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> findDay(List<SheetRow> head, int column) {
        return head.stream()
                .map(row -> DAY.matcher(row.heading(column)))
                .filter(Matcher::find)
                .map(RegisterLayout::date)
                .findFirst();
    }

    private static LocalDate date(Matcher matcher) {
        return LocalDate.of(
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)));
    }

    private static int column(List<SheetRow> head, String heading) {
        for (SheetRow row : head) {
            for (int column = 0; column < row.width(); column++) {
                if (row.heading(column).startsWith(heading)) {
                    return column;
                }
            }
        }
        return -1;
    }
}
