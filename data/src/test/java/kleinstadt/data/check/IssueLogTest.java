package kleinstadt.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import kleinstadt.data.check.Issue.Place;
import org.junit.jupiter.api.Test;

class IssueLogTest {

    private final IssueLog log = new IssueLog();

    @Test
    void anEmptyLogHasNoGravestIssue() {
        assertThat(log.findGravest()).isEmpty();
        assertThat(log.count()).isZero();
    }

    @Test
    void countsAreExactBeyondWhatIsKept() {
        for (int row = 1; row <= 1200; row++) {
            log.add(new DuplicateRow(Place.cell("a.csv", row, "1", "13076089")));
        }
        log.add(new TruncatedFile(Place.file("a.csv"), "a footer"));

        assertThat(log.countByCode()).containsEntry("duplicate-row", 1200L).containsEntry("truncated-file", 1L);
        assertThat(log.listStored()).hasSize(1001);
        assertThat(log.count()).isEqualTo(1201);
        assertThat(log.findGravest()).contains(Severity.ERROR);
    }

    @Test
    void countsIssuesAndLostRowsOfEachFile() {
        log.add(new DuplicateRow(Place.cell("b.csv", 3, "1", "x")));
        log.add(new SkippedRows(Place.file("a.csv"), 5, "Kreise"));
        log.add(new UnknownKey(Place.cell("a.csv", 4, "1", "y"), "a key"));
        IssueLog other = new IssueLog();
        other.add(new UnknownKey(Place.cell("a.csv", 9, "1", "z"), "a key"));
        log.addAll(other);

        assertThat(log.countByFile())
                .containsExactly(
                        new IssueCount("a.csv", Severity.INFO, "skipped-rows", 1),
                        new IssueCount("a.csv", Severity.WARNING, "unknown-key", 2),
                        new IssueCount("b.csv", Severity.WARNING, "duplicate-row", 1));
        assertThat(log.rowsLost("a.csv")).isEqualTo(new RowsLost(5, 2));
        assertThat(log.rowsLost("c.csv")).isEqualTo(RowsLost.NONE);
        assertThat(log.count()).isEqualTo(4);
    }
}
