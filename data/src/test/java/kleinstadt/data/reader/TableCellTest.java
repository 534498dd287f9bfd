package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.TableCell.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 | 12.5",
                "-140 | -140",
                "-8,99 | -8.99",
                "632.865 | 632865",
                "1.234.567 | 1234567",
                "1.234,5 | 1234.5",
                "' 007 ' | 7",
                "0 | 0"
            })
    void germanNumbers(String raw, double expected) {
        assertThat(Notation.GERMAN.parse(raw)).isEqualTo(new TableCell.Stated(Value.of(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.5 | 12.5", "632.865 | 632.865", "-0.04 | -0.04", "100 | 100"})
    void numbersWithDecimalPoint(String raw, double expected) {
        assertThat(Notation.POINT.parse(raw)).isEqualTo(new TableCell.Stated(Value.of(expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1234.567", "1,234,567", "12,", "1e5", "NaN", "--", "12 5", "(x)", "n/a"})
    void whatGermanTablesDoNotPrintIsRefused(String raw) {
        assertThat(Notation.GERMAN.parse(raw)).isEqualTo(new TableCell.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1.234.567", "1e5", "Infinity"})
    void whatTablesWithPointDoNotPrintIsRefused(String raw) {
        assertThat(Notation.POINT.parse(raw)).isEqualTo(new TableCell.Unreadable());
    }

    @ParameterizedTest
    @CsvSource({"., SECRET", "..., NOT_YET_AVAILABLE", "…, NOT_YET_AVAILABLE", "x, NOT_APPLICABLE", "/, UNRELIABLE"})
    void symbolsAreReasons(String raw, Reason reason) {
        assertThat(Notation.GERMAN.parse(raw)).isEqualTo(new TableCell.Stated(Value.missing(reason)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", " - "})
    void dashesAreNothing(String raw) {
        assertThat(Notation.GERMAN.parse(raw)).isEqualTo(new TableCell.Nothing());
    }

    @Test
    void bracketsLimitReliability() {
        assertThat(Notation.GERMAN.parse("(12,5)"))
                .isEqualTo(new TableCell.Stated(new Value.Known(12.5, Quality.LIMITED)));
    }

    @Test
    void nothingPrintedIsEmpty() {
        assertThat(Notation.GERMAN.parse("  ")).isEqualTo(new TableCell.Empty());
    }
}
