package kleinstadt.data.quality;

import static kleinstadt.data.quality.Given.A;
import static kleinstadt.data.quality.Given.B;
import static kleinstadt.data.quality.Given.C;
import static kleinstadt.data.quality.Given.Y2014;
import static kleinstadt.data.quality.Given.Y2015;
import static kleinstadt.data.quality.Given.Y2016;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.check.AreasLacking;
import kleinstadt.data.check.AreasUnknown;
import kleinstadt.data.check.TerritoryUnchecked;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.CrosswalkLink;
import org.junit.jupiter.api.Test;

final class KeyCheckTest {

    private static final String BIRTHS = "births@12612-01-01-5-B/2014/total/all";
    private static final AreaKey STRANGER = AreaKey.gemeinde("12999999");

    /** A and B exist all the time, C goes to B at the end of 2015. */
    private static final Evidence EVIDENCE = Given.evidence(List.of(
            CrosswalkLink.unchanged(Y2014, Y2015, A),
            CrosswalkLink.unchanged(Y2014, Y2015, B),
            CrosswalkLink.unchanged(Y2014, Y2015, C),
            CrosswalkLink.unchanged(Y2015, Y2016, A),
            CrosswalkLink.unchanged(Y2015, Y2016, B),
            CrosswalkLink.whole(Y2015, C, Y2016, B)));

    @Test
    void aTableOfAllGemeindenIsFine() {
        assertThat(new Given().column(Y2014, BIRTHS, A, 1, B, 2, C, "SECRET").check(new KeyCheck(), EVIDENCE))
                .isEmpty();
    }

    @Test
    void anUnknownAndALackingGemeindeAreCountedAndNamed() {
        assertThat(new Given().column(Y2014, BIRTHS, A, 1, B, 2, STRANGER, 3).check(new KeyCheck(), EVIDENCE))
                .containsExactly(
                        new AreasUnknown("12612-01-01-5-B", "2014-12-31", 2, List.of(STRANGER)),
                        new AreasLacking("12612-01-01-5-B", "2014-12-31", 3, List.of(C)));
    }

    @Test
    void aGemeindeThatGoesWithTheNextMorningMayLack() {
        assertThat(new Given().column(Y2015, BIRTHS, A, 1, B, 2).check(new KeyCheck(), EVIDENCE))
                .isEmpty();
    }

    @Test
    void aTerritoryNobodyKnowsIsSaid() {
        assertThat(new Given()
                        .column(TerritoryDate.endOf(2030), BIRTHS, A, 1, B, 2)
                        .check(new KeyCheck(), EVIDENCE))
                .containsExactly(new TerritoryUnchecked("12612-01-01-5-B", "2030-12-31", 2));
    }
}
