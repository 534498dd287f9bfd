package kleinstadt.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecordFormTest {

    /** One part of every kind. */
    public record Everything(
            String text,
            int number,
            long large,
            double real,
            boolean truth,
            @Nullable AreaKey area,
            List<Value> values,
            Set<String> names,
            SortedMap<String, Integer> counts,
            Optional<Period> period,
            OptionalDouble share,
            OptionalInt rank,
            LocalDate day,
            Instant moment,
            Locale locale,
            Quality quality) {}

    private static Everything example(@Nullable AreaKey area) {
        return new Everything(
                "Lübz \u0000 \uD83C\uDFD8",
                -7,
                Long.MIN_VALUE,
                -0.0,
                true,
                area,
                List.of(new Value.Known(1.5, Quality.EXACT), Value.missing(kleinstadt.data.model.Reason.SECRET)),
                Set.of("b", "a", "c"),
                new TreeMap<>(Map.of("x", 1, "y", 2)),
                Optional.of(Period.parse("2013-2015")),
                OptionalDouble.of(Double.MIN_VALUE),
                OptionalInt.empty(),
                LocalDate.of(2025, 8, 31),
                Instant.ofEpochSecond(1, 5),
                Locale.GERMAN,
                Quality.LIMITED);
    }

    @Test
    void everyKindOfPartComesBackAsItWas() {
        for (Everything value : List.of(example(AreaKey.gemeinde("13076089")), example(null))) {
            Object read = RecordForm.fromBytes(RecordForm.toBytes(value));
            assertThat(read).isEqualTo(value);
            assertThat(RecordForm.hash(read)).isEqualTo(RecordForm.hash(value));
        }
    }

    @Test
    void equalValuesHaveOneHashWhateverTheirObjectsAndOrderOfSets() {
        AreaKey once = AreaKey.gemeinde("13076089");
        List<AreaKey> shared = List.of(once, once);
        List<AreaKey> apart = List.of(once, AreaKey.gemeinde("1307608" + "9"));
        assertThat(RecordForm.hash(shared)).isEqualTo(RecordForm.hash(apart));
        Set<String> sorted = new java.util.TreeSet<>(List.of("a", "b", "c"));
        assertThat(RecordForm.hash(sorted)).isEqualTo(RecordForm.hash(new java.util.HashSet<>(List.of("c", "a", "b"))));
    }

    @Test
    void whatDiffersHasAnotherHash() {
        List<Object> all = List.of(
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of(List.of("a"), "bc"),
                List.of(1),
                List.of(1L),
                List.of(1.0),
                List.of(true),
                List.of(0.0),
                List.of(-0.0),
                List.of(Optional.empty()),
                List.of(),
                List.of(AreaKey.land("13")),
                List.of("LAND:13"));
        assertThat(all.stream().map(RecordForm::hash)).doesNotHaveDuplicates();
    }

    @Test
    void aPartStandsForARecordWhereAskedTo() {
        UnaryOperator<Object> standIn = part -> part instanceof AreaKey ? "area" : part;
        assertThat(RecordForm.hash(example(AreaKey.land("13")), standIn))
                .isEqualTo(RecordForm.hash(example(AreaKey.land("14")), standIn))
                .isNotEqualTo(RecordForm.hash(example(null), standIn));
    }

    @Test
    void aCutFormIsRefusedWhereverItIsCut() {
        byte[] whole = RecordForm.toBytes(example(AreaKey.land("13")));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RecordForm.fromBytes(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> RecordForm.fromBytes(Arrays.copyOf(whole, whole.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void typesOfOthersAreNeitherWrittenNorMade() {
        assertThatThrownBy(() -> RecordForm.toBytes(List.of(new StringBuilder("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
        byte[] ours = RecordForm.toBytes(AreaKey.land("13"));
        String foreign =
                new String(ours, java.nio.charset.StandardCharsets.ISO_8859_1).replace("kleinstadt.", "jleinstadt.");
        assertThatThrownBy(() -> RecordForm.fromBytes(foreign.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a type of this program");
    }
}
