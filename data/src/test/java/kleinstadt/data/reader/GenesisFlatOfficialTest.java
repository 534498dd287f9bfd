package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An official table of the classic form, written out as flat file: both forms give the same figures. */
class GenesisFlatOfficialTest {

    private static final String HEAD = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;"
            + "1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;"
            + "value_variable_code;value_variable_label";

    /** The values of 13111-08-02-5 in the order of its columns; a code where one is described. */
    private static final List<String> VALUES = List.of(
            "ERW032;Sozialversicherungspfl. Beschäftigte (Arbeitsort)",
            "A;Einpendler(innen) über Gemeindegrenze (Arbeitsort)",
            "B;Sozialversicherungspfl. Beschäftigte (Wohnort)",
            "C;Auspendler(innen) über Gemeindegrenzen (Wohnort)",
            "D;Pendlersaldo (über Gemeindegrenze)");

    @Test
    void bothFormsOfATableGiveTheSameFigures(@TempDir Path folder) throws IOException {
        Path classic = OfficialFiles.require("regionalstatistik/13111-08-02-5.csv");
        Path flat = folder.resolve("flat.csv");
        long rows = writeFlat(classic, flat);
        IssueLog log = new IssueLog();

        Content.Figures one = read(new GenesisClassicReader(Sources.listBundled()), classic, new IssueLog());
        Content.Figures other = read(new GenesisFlatReader(Sources.listBundled()), flat, log);

        assertThat(other.source()).isEqualTo("13111-08-02-5");
        // 14,492 rows of five figures
        assertThat(other.rows()).isEqualTo(rows).isEqualTo(72_460);
        assertThat(ReaderAssert.cells(other.observations())).isEqualTo(ReaderAssert.cells(one.observations()));
        assertThat(log.countByCode()).containsOnlyKeys("skipped-rows");
        SeriesKey jobs = SeriesKey.parse("jobs-at-workplace@13111-08-02-5/2015-06-30/total/all");
        assertThat(other.observations().value(jobs, AreaKey.gemeinde("13076089")))
                .isEqualTo(Value.of(2197));
    }

    private static Content.Figures read(Reader reader, Path path, IssueLog log) throws IOException {
        InputFile file = new InputFile(path, "table");
        assertThat(reader.recognise(file)).isPresent();
        return (Content.Figures) reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow();
    }

    private static long writeFlat(Path classic, Path flat) throws IOException {
        long rows = 0;
        // The Regionalstatistik writes ISO-8859-1.
        try (BufferedWriter out = Files.newBufferedWriter(flat, Charset.forName("windows-1252"))) {
            out.write(HEAD + "\n");
            for (String line : TableText.read(classic).lines().toList()) {
                String[] fields = line.split(";", -1);
                if (fields.length != 7 || GenesisKey.find(fields[0]).isEmpty()) {
                    continue;
                }
                for (int index = 0; index < VALUES.size(); index++) {
                    out.write("13111;Beschäftigte;STAG;Stichtag;2015-06-30;GEMEIN;Gemeinden;" + fields[0] + ";"
                            + fields[1].strip() + ";" + fields[2 + index] + ";Anzahl;" + VALUES.get(index) + "\n");
                    rows++;
                }
            }
        }
        return rows;
    }
}
