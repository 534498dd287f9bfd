package kleinstadt.data.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.PopulationDayUnknown;
import kleinstadt.data.check.TruncatedFile;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.reader.RegisterCollector.Figure;
import kleinstadt.data.register.RegisterEntry;

/**
 * Reads the Gemeindeverzeichnis GV100AD of Destatis: a record a line, fields at fixed places. Satzart 10 is a Land, 40 a
 * Kreis, 50 an association, 60 a Gemeinde with area in hectares and inhabitants in all and male; 20 and 30, the
 * Regierungsbezirke and Regionen, are not needed.
 */
@SourceQuirk(
        id = "gv100-two-days",
        cause =
                "The records tell the day of the boundaries only. Editions of August to November count the inhabitants of the "
                        + "year end before (30.11.2023 those of 31.12.2022, 31.08.2025 those of 31.12.2024); of other editions nobody "
                        + "can tell, and their inhabitants are left out.",
        since = "30.11.2023")
@SourceQuirk(
        id = "gv100-encoding",
        cause =
                "Older editions are ISO-8859-1, newer ones UTF-8, some with a byte order mark; places count characters, so bytes "
                        + "would shift every field after an umlaut.",
        since = "31.08.2025")
public final class Gv100Reader implements Reader {

    /** Id of the source. */
    public static final String SOURCE = "gv100ad";

    private static final List<String> KINDS = List.of("10", "20", "30", "40", "50", "60");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ARS = Pattern.compile("[0-9]{12}");
    private static final int AREA = 128;
    private static final int PERSONS = 139;
    private static final int MALE = 150;
    private static final int END = 161;

    @Override
    public String name() {
        return "gv100ad";
    }

    @Override
    public boolean isTerritorial() {
        return true;
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return Gv100Record.recognise(file, KINDS)
                .map(day -> "Gemeindeverzeichnis GV100AD, Gebietsstand " + day
                        + findPopulationDay(day)
                                .map(date -> ", Bevölkerung " + date)
                                .orElse(""));
    }

    /** The year end whose inhabitants an edition counts; empty where its day leaves two open. */
    private static Optional<LocalDate> findPopulationDay(LocalDate territory) {
        boolean told = territory.getMonth().compareTo(Month.AUGUST) >= 0
                && territory.getMonth().compareTo(Month.NOVEMBER) <= 0;
        return told ? Optional.of(LocalDate.of(territory.getYear() - 1, 12, 31)) : Optional.empty();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        List<Gv100Record> records = Gv100Record.parse(TableText.read(file.path()));
        Optional<LocalDate> day =
                records.isEmpty() ? Optional.empty() : records.get(0).findDay();
        if (day.isEmpty()) {
            log.add(new NotATable(Issue.Place.file(file.name()), "records with a day"));
            return Optional.empty();
        }
        Optional<LocalDate> populationDay = findPopulationDay(day.get());
        if (populationDay.isEmpty()) {
            log.add(new PopulationDayUnknown(
                    Issue.Place.file(file.name()), day.get().toString()));
        }
        RegisterCollector register = new RegisterCollector(SOURCE, day.get(), populationDay);
        for (Gv100Record record : records) {
            if (!record.findDay().equals(day) || !KINDS.contains(record.kind())) {
                log.add(new UnreadableRow(
                        Issue.Place.cell(file.name(), record.number(), "Satzart, Gebietsstand", record.text(0, 10)),
                        "Satzart 10 to 60 and the day " + day.get()));
                continue;
            }
            switch (record.kind()) {
                case "10", "40", "50" -> register.name(record.text(10, 15) + record.text(18, 22), record.text(22, 72));
                case "60" -> readGemeinde(file, record, records.get(records.size() - 1), register, log);
                default -> {
                    // Regierungsbezirke and Regionen.
                }
            }
        }
        Content.RegisterList list = register.toContent(file.name(), log);
        if (list.entries().isEmpty()) {
            log.add(new NotATable(Issue.Place.file(file.name()), "records of Satzart 60"));
            return Optional.empty();
        }
        return Optional.of(list);
    }

    private static void readGemeinde(
            InputFile file, Gv100Record record, Gv100Record last, RegisterCollector register, IssueLog log) {
        String ars = record.text(10, 15) + record.text(18, 22) + record.text(15, 18);
        Issue.Place place = Issue.Place.cell(file.name(), record.number(), "Regionalschlüssel", ars);
        if (!record.reaches(END)) {
            log.add(
                    record.equals(last)
                            ? new TruncatedFile(place, "a record of 220 characters")
                            : new UnreadableRow(place, "a record of 220 characters"));
            return;
        }
        if (!ARS.matcher(ars).matches()) {
            log.add(new UnreadableRow(place, "a twelve-digit regional key"));
            return;
        }
        if (RegisterCollector.isWater(ars)) {
            register.skip(RegisterCollector.WATERS);
            return;
        }
        AreaKey area = AreaKey.gemeindeOfArs(ars);
        OptionalDouble hectares = number(file, record, AREA, PERSONS, "Fläche", log);
        OptionalDouble areaKm2 =
                hectares.isPresent() ? OptionalDouble.of(hectares.getAsDouble() / 100.0) : OptionalDouble.empty();
        boolean added = register.add(new RegisterEntry(
                area,
                record.text(22, 72),
                ars.substring(0, 9),
                areaKm2,
                OptionalDouble.empty(),
                OptionalDouble.empty()));
        if (!added) {
            log.add(new DuplicateRow(place));
            return;
        }
        OptionalDouble persons = number(file, record, PERSONS, MALE, "Bevölkerung insgesamt", log);
        OptionalDouble male = number(file, record, MALE, END, "Bevölkerung männlich", log);
        add(register, Figure.PERSONS, area, persons);
        add(register, Figure.MALE, area, male);
        add(
                register,
                Figure.FEMALE,
                area,
                persons.isPresent() && male.isPresent()
                        ? OptionalDouble.of(persons.getAsDouble() - male.getAsDouble())
                        : OptionalDouble.empty());
        add(register, Figure.AREA_KM2, area, areaKm2);
    }

    private static void add(RegisterCollector register, Figure figure, AreaKey area, OptionalDouble number) {
        if (number.isPresent()) {
            register.add(figure, area, number.getAsDouble());
        } else {
            register.missing(figure, area, Optional.empty());
        }
    }

    private static OptionalDouble number(
            InputFile file, Gv100Record record, int start, int end, String column, IssueLog log) {
        String text = record.text(start, end);
        if (!DIGITS.matcher(text).matches()) {
            log.add(new UnreadableCell(Issue.Place.cell(file.name(), record.number(), column, text), "a number"));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }
}
