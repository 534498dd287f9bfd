package kleinstadt.data.snapshot;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.TownType;

/** The reference list of towns as a table, a row a Gemeinde. */
final class GemeindenText {

    private GemeindenText() {}

    static String writeTowns(List<AssociationMember> members) {
        return table(
                List.of("ags", "name", "verband", "verband_name", "type"),
                members.stream()
                        .map(member -> List.of(
                                member.gemeinde().key(),
                                member.name(),
                                member.verband().key(),
                                member.verbandName(),
                                Integer.toString(member.type().code())))
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
                        TownType.findByCode(Integer.parseInt(row.getField(4)))
                                .orElseThrow(() -> new IllegalArgumentException("no type of town in " + row))))
                .toList();
    }

    static List<CsvRecord> records(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
    }
}
