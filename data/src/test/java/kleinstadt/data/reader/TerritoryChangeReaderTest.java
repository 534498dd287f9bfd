package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.OfficialFiles;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.ChangeKind;
import kleinstadt.data.register.TerritoryChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of Gebietsänderungen in their own form, with made-up rows, and the official ones. */
class TerritoryChangeReaderTest {

    private final Path folder;
    private final Reader reader = new TerritoryChangeReader();
    private final IssueLog log = new IssueLog();

    TerritoryChangeReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<List<Object>> rows(List<List<Object>> changes, boolean shifted) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Gebietsänderungen vom 01.01. - 31.12.2024"));
        rows.add(List.of("Kennziffer", "Regionaleinheit", "Abgebende / Aufgelöste Gemeinde"));
        rows.add(List.of(
                "",
                "",
                "Amtlicher Regionalschlüssel (ARS)",
                "Amtlicher Gemeinde-schlüssel (AGS)",
                "Name",
                "Änderungs-art 1)",
                shifted ? "Einwohner" : "Fläche qm",
                shifted ? "Fläche qm" : "Einwohner",
                "Amtlicher Regionalschlüssel (ARS)",
                "Amtlicher Gemeinde-schlüssel (AGS)",
                "Name",
                "juristisch",
                "statistisch"));
        rows.addAll(changes);
        rows.add(List.of("1) Änderungsart:"));
        rows.add(List.of("    1 = Auflösung"));
        rows.add(List.of("    2 = Teilausgliederung"));
        rows.add(List.of("    3 = Schlüsseländerung"));
        rows.add(List.of("    4 = Namensänderung"));
        return rows;
    }

    static List<Object> change(Object kind, Object area, Object persons, String day) {
        return List.of(
                "16/2024/0003-R",
                "Gemeinde",
                "160615009039",
                "16061039",
                "Glashof",
                kind,
                area,
                persons,
                "160610045045",
                "16061045",
                "Heil, Stadt",
                day,
                "01.01.2024");
    }

    private List<TerritoryChange> read(List<List<Object>> rows) throws IOException {
        InputFile file = new Sheets()
                .sheet("Deckblatt", List.of(List.of("Inhalt")))
                .sheet("Gebietsaenderungen", rows)
                .write(folder);
        assertThat(reader.recognise(file)).contains("Gebietsänderungen vom 01.01. - 31.12.2024");
        return ((Content.ChangeList)
                        reader.read(file, ReaderAssert.UNKNOWN, log).orElseThrow())
                .changes();
    }

    @Test
    void textsNumbersAndOtherColumnOrdersGiveTheSame() throws IOException {
        List<TerritoryChange> numbers = read(rows(List.of(change(1, 2608815, 146, "31.12.2023")), false));
        List<TerritoryChange> texts = read(rows(List.of(change("1", "2608815", "146", "31.12.2023")), false));
        List<TerritoryChange> shifted = read(rows(List.of(change(1, 146, 2608815, "31.12.2023")), true));
        assertThat(texts).isEqualTo(numbers);
        assertThat(shifted).isEqualTo(numbers);
        TerritoryChange change = numbers.get(0);
        assertThat(change.kind()).isEqualTo(ChangeKind.DISSOLUTION);
        assertThat(change.source()).isEqualTo(AreaKey.gemeinde("16061039"));
        assertThat(change.target()).isEqualTo(AreaKey.gemeinde("16061045"));
        assertThat(change.areaM2()).hasValue(2608815);
        assertThat(change.inhabitants()).hasValue(146);
        assertThat(change.legal()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(change.statistical()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(log.count()).isZero();
    }

    @Test
    void severalKindsInOneCellAreAChangeEach() throws IOException {
        assertThat(read(rows(List.of(change("3, 4", "", "", "01.01.2024")), false)))
                .extracting(TerritoryChange::kind)
                .containsExactly(ChangeKind.KEY_CHANGE, ChangeKind.NAME_CHANGE);
        assertThat(log.count()).isZero();
    }

    @Test
    void theFootnoteSaysWhatAKindMeans() throws IOException {
        List<List<Object>> rows = rows(List.of(change(1, 5, 5, "01.01.2024")), false);
        rows.set(5, List.of("    1 = Namensänderung"));
        assertThat(read(rows)).extracting(TerritoryChange::kind).containsExactly(ChangeKind.NAME_CHANGE);
        assertThat(read(rows(List.of(change(7, 5, 5, "01.01.2024")), false))).isEmpty();
        assertThat(log.listStored())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("a kind of the footnote", "'7'"));
    }

    @Test
    void aRowWithoutADayOrAmountIsNamed() throws IOException {
        assertThat(read(rows(List.of(change(1, 5, 5, "bald")), false))).isEmpty();
        assertThat(read(rows(List.of(change(1, "", 5, "01.01.2024")), false))).hasSize(1);
        assertThat(log.listStored())
                .extracting(issue -> issue.place().column())
                .containsExactly("Wirksamkeitsdatum", "Fläche, Einwohner");
    }

    @Test
    void otherWorkbooksAreNotRecognised() throws IOException {
        assertThat(reader.recognise(new Sheets()
                        .sheet("x", List.of(List.of("Gebietsänderungen")))
                        .write(folder)))
                .isEmpty();
    }

    /** Rows with a Kennziffer in the official sheets: 58, 82 and 28; two rows of 2023 have two kinds. */
    @Test
    void readsTheOfficialLists() throws IOException {
        List<Long> rows = new ArrayList<>();
        List<TerritoryChange> changes = new ArrayList<>();
        for (String name : List.of("2023", "2024", "2025-02")) {
            Content.ChangeList list = (Content.ChangeList) reader.read(
                            OfficialFiles.requireFile("crosswalk/gebietsaenderungen_" + name + ".xlsx"),
                            ReaderAssert.UNKNOWN,
                            log)
                    .orElseThrow();
            rows.add(list.rows());
            changes.addAll(list.changes());
        }
        assertThat(rows).containsExactly(58L, 82L, 28L);
        assertThat(changes).hasSize(58 + 2 + 82 + 28);
        assertThat(changes.stream()
                        .filter(change -> change.reference().equals("16/2024/0003-R"))
                        .map(change ->
                                change.fromName() + " " + change.inhabitants().orElseThrow()))
                .containsExactly("Glasehausen 146.0");
        assertThat(log.count()).isZero();
    }
}
