package kleinstadt.data.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.junit.jupiter.api.Test;

class BoundarySetsTest {

    private static final AreaKey A = AreaKey.gemeinde("12000001");
    private static final AreaKey B = AreaKey.gemeinde("12000002");
    private static final TerritoryDate Y2020 = TerritoryDate.endOf(2020);
    private static final TerritoryDate Y2023 = TerritoryDate.endOf(2023);
    private static final TerritoryDate SUMMER = TerritoryDate.parse("2025-08-31");

    private static BoundarySets sets() {
        String a = "GEMEINDE:12000001\tA\t0 0 10 0 0 10\n";
        TreeMap<TerritoryDate, String> texts = new TreeMap<>();
        texts.put(Y2020, "early\t2020-12-31\n" + a + "GEMEINDE:12000002\tB\t10 0 10 0 0 10\n");
        texts.put(Y2023, "late\t2023-12-31\n" + a);
        texts.put(SUMMER, "latest\t2025-08-31\n" + a);
        return new BoundarySets(texts);
    }

    private static Optional<SortedSet<AreaKey>> of(AreaKey... keys) {
        return Optional.of(new TreeSet<>(List.of(keys)));
    }

    @Test
    void theTerritoryItselfComesFirst() {
        assertThat(sets().find(Y2023, of(A, B)).orElseThrow().source()).isEqualTo("late");
        assertThat(sets().listTerritories()).containsExactly(Y2020, Y2023, SUMMER);
    }

    @Test
    void otherwiseTheNearestWithTheSameGemeinden() {
        assertThat(sets().find(TerritoryDate.endOf(2022), of(A)).orElseThrow().source())
                .isEqualTo("late");
        assertThat(sets().find(TerritoryDate.endOf(2022), of(A, B))
                        .orElseThrow()
                        .source())
                .isEqualTo("early");
        assertThat(sets().find(TerritoryDate.endOf(2022), of(B))).isEmpty();
        assertThat(sets().find(TerritoryDate.endOf(2022), Optional.empty())).isEmpty();
    }

    @Test
    void theNearestWhateverItsGemeinden() {
        assertThat(sets().getNearest(TerritoryDate.endOf(2024)).source()).isEqualTo("latest");
        assertThat(sets().getNearest(TerritoryDate.endOf(1990)).source()).isEqualTo("early");
        assertThatThrownBy(() -> new BoundarySets(new TreeMap<>()).getNearest(Y2020))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> sets().get(TerritoryDate.endOf(2021))).isInstanceOf(NoSuchElementException.class);
    }
}
