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
}
