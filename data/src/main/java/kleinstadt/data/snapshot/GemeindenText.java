package kleinstadt.data.snapshot;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.CentralPlace;
import kleinstadt.data.register.GrowthClass;
import kleinstadt.data.register.Location;
import kleinstadt.data.register.ReferenceCode;
import kleinstadt.data.register.RegioStar7;
import kleinstadt.data.register.TownClasses;
import kleinstadt.data.register.TownType;

/** The reference list of towns as a table, a row a Gemeinde. */
final class GemeindenText {

    private GemeindenText() {}

    static String writeTowns(List<AssociationMember> members) {
        return table(
                List.of(
                        "ags",
                        "name",
                        "verband",
                        "verband_name",
                        "type",
                        "central_place",
                        "location",
                        "regiostar7",
                        "growth"),
                members.stream()
                        .map(member -> List.of(
                                member.gemeinde().key(),
                                member.name(),
                                member.verband().key(),
                                member.verbandName(),
                                Integer.toString(member.type().code()),
                                code(member.classes().centralPlace()),
                                code(member.classes().location()),
                                code(member.classes().regioStar7()),
                                code(member.classes().growth())))
                        .toList());
    }

    static String table(List<String> headings, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(headings);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    static List<AssociationMember> readTowns(String text) {
        return records(text).stream()
                .map(row -> new AssociationMember(
                        AreaKey.gemeinde(row.getField(0)),
                        row.getField(1),
                        AreaKey.verband(row.getField(2)),
                        row.getField(3),
                        find(TownType.class, row, 4)
                                .orElseThrow(() -> new IllegalArgumentException("no type of town in " + row)),
                        new TownClasses(
                                find(CentralPlace.class, row, 5),
                                find(Location.class, row, 6),
                                find(RegioStar7.class, row, 7),
                                find(GrowthClass.class, row, 8))))
                .toList();
    }

    private static String code(Optional<? extends ReferenceCode> known) {
        return known.map(constant -> Integer.toString(constant.code())).orElse("");
    }

    /** The class in a column; empty where the list did not tell. */
    private static <E extends Enum<E> & ReferenceCode> Optional<E> find(Class<E> scheme, CsvRecord row, int column) {
        String code = row.getField(column);
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(ReferenceCode.find(scheme, Integer.parseInt(code))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no " + scheme.getSimpleName() + " of the code " + code + " in " + row)));
    }

    static List<CsvRecord> records(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
    }
}
