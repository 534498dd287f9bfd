package kleinstadt.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.engine.cache.RecordForm;
import org.junit.jupiter.api.Test;

final class PublishedColumnsTest {

    private static final SeriesKey POPULATION = SeriesKey.of("population", "gv-auszug", Period.parse("2023-12-31"));
    private static final TerritoryDate TERRITORY = TerritoryDate.endOf(2023);

    @Test
    void aColumnIsToldApartByAreasFiguresAndReasons() {
        PublishedColumns.Column column = column("13071092", Value.of(7231));
        assertThat(column.territory()).isEqualTo(TERRITORY);
        assertThat(column.sha256()).matches("[0-9a-f]{64}");
        assertThat(column("13071092", Value.of(7231))).isEqualTo(column);
        assertThat(List.of(
                        column,
                        column("13071092", Value.of(7230)),
                        column("13071093", Value.of(7231)),
                        column("13071092", Value.missing(Reason.SECRET)),
                        column("13071092", Value.missing(Reason.NO_SOURCE))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotReadIsNotThere() {
        SeriesKey deaths = SeriesKey.of("deaths", "gv-auszug", Period.parse("2023"));
        assertThat(columns("13071092", Value.of(7231)).find(deaths)).isEmpty();
    }

    @Test
    void theyComeOutOfTheirStoredFormAsTheyWere() {
        PublishedColumns columns = columns("13071092", Value.of(7231));
        assertThat(RecordForm.fromBytes(RecordForm.toBytes(columns))).isEqualTo(columns);
    }

    private static PublishedColumns.Column column(String area, Value figure) {
        return columns(area, figure).find(POPULATION).orElseThrow();
    }

    private static PublishedColumns columns(String area, Value figure) {
        return PublishedColumns.of(Observations.builder()
                .column(POPULATION, TERRITORY, List.of(AreaKey.gemeinde(area)), List.of(figure))
                .build());
    }
}
