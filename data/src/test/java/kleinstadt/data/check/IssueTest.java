package kleinstadt.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.check.Issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssueTest {

    private static final Place CELL = Place.cell("a.csv", 7, "3", "1,2,3");

    static List<Issue> issues() {
        return List.of(
                new UnreadableCell(CELL, "a number"),
                new DuplicateRow(CELL),
                new UnknownKey(CELL, "8 digits"),
                new MissingColumn(CELL, "Zuzüge"),
                new UnknownColumn(CELL),
                new TruncatedFile(CELL, "a footer"),
                new WrongColumnCount(CELL, 4, 3),
                new NotATable(CELL, "rows"),
                new SkippedRows(CELL, 5, "Bezirke"),
                new UndescribedTable(CELL, "33111"));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyMessageSaysWhatIsWrong(Issue issue) {
        assertThat(issue.message()).containsAnyOf("expected", "left out").doesNotContain("null");
        assertThat(issue.place()).isEqualTo(CELL);
    }

    @Test
    void theCodeIsTheClassNameInKebabCase() {
        assertThat(issues())
                .extracting(Issue::code)
                .containsExactly(
                        "unreadable-cell",
                        "duplicate-row",
                        "unknown-key",
                        "missing-column",
                        "unknown-column",
                        "truncated-file",
                        "wrong-column-count",
                        "not-a-table",
                        "skipped-rows",
                        "undescribed-table");
    }

    @Test
    void aMessageNamesExpectedAndFound() {
        assertThat(new UnreadableCell(CELL, "a number").message()).isEqualTo("expected a number, found '1,2,3'");
    }

    @Test
    void lostPartsOfAnInputAreGraverThanOneCell() {
        assertThat(new TruncatedFile(CELL, "a footer").severity())
                .isGreaterThan(new UnreadableCell(CELL, "a number").severity());
        assertThat(new SkippedRows(CELL, 5, "Bezirke").severity()).isEqualTo(Severity.INFO);
    }
}
