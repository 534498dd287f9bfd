package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import org.junit.jupiter.api.Test;

class KreisAndVerbandFiguresTest {

    private static final TerritoryDate Y2022 = TerritoryDate.endOf(2022);
    private static final SeriesKey GDP = SeriesKey.of("gdp-per-resident", "inkar", new Period.Year(2021));
    private static final SeriesKey TAX = SeriesKey.of("tax-capacity-per-resident", "inkar", new Period.Year(2019));
    private static final SeriesKey BEDS = SeriesKey.of("tourist-beds-rate", "inkar", new Period.Year(2021));

    private static final AreaKey GEMEINDE = AreaKey.gemeinde("12051000");
    private static final AreaKey VERBAND = AreaKey.verband("12051000");
    private static final AreaKey KREIS = AreaKey.kreis("12051");
    private static final AreaKey WESTERN = AreaKey.kreis("01001");

    private static Observations stored() {
        FigureStore store = new FigureStore();
        store.add(
                Observations.builder()
                        .column(GDP, Y2022, List.of(WESTERN, KREIS), List.of(Value.of(1), Value.of(2)))
                        .column(TAX, Y2022, List.of(VERBAND), List.of(Value.of(3)))
                        .column(BEDS, Y2022, List.of(GEMEINDE, KREIS), List.of(Value.of(4), Value.of(5)))
                        .build(),
                "a.csv",
                new IssueLog());
        return store.toObservations();
    }

    @Test
    void easternKreiseAndAssociationsAreKeptWhereAColumnHasNoGemeinden() {
        Observations figures = stored();

        assertThat(figures.listAreas(GDP)).containsExactly(KREIS);
        assertThat(figures.listAreas(TAX)).containsExactly(VERBAND);
        assertThat(figures.listAreas(BEDS)).containsExactly(GEMEINDE);
    }

    @Test
    void anAssociationWithTheDigitsOfAGemeindeStaysOne() {
        Observations figures = stored();
        String text = ObservationsText.write(figures, List.copyOf(figures.listSeries()));
        Observations.Builder read = Observations.builder();
        ObservationsText.read(text, "inkar", new ObservationsText.Keys(), read);
        Observations again = read.build();

        assertThat(text.lines().skip(2)).containsExactly("12051000,,,4", "V12051000,,3,", "12051,2,,");
        assertThat(again.value(TAX, VERBAND)).isEqualTo(Value.of(3));
        assertThat(again.value(GDP, KREIS)).isEqualTo(Value.of(2));
        assertThat(again.listAreas(BEDS)).containsExactly(GEMEINDE);
    }
}
