package kleinstadt.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.Table;

class ObservationsTest {

    private static final SeriesKey BIRTHS = SeriesKey.parse("births@s/2015/total/all");
    private static final SeriesKey DEATHS = SeriesKey.parse("deaths@s/2015/total/all");
    private static final AreaKey LUEBZ = AreaKey.gemeinde("13076089");
    private static final AreaKey FUERSTENBERG = AreaKey.gemeinde("12065084");
    private static final TerritoryDate TERRITORY = TerritoryDate.endOf(2015);

    @Test
    void areasAndSeriesComeInOrderWhateverTheOrderTheyWereAddedIn() {
        Observations.Builder builder =
                Observations.builder().series(DEATHS, TERRITORY).series(BIRTHS, TERRITORY);
        builder.add(BIRTHS, LUEBZ, Value.of(46));
        builder.add(BIRTHS, FUERSTENBERG, Value.of(30));
        Observations table = builder.build();

        assertThat(table.listSeries()).containsExactly(BIRTHS, DEATHS);
        assertThat(table.listAreas(BIRTHS)).containsExactly(FUERSTENBERG, LUEBZ);
        assertThat(table.listAreas(DEATHS)).isEmpty();
        assertThat(table.countCells()).isEqualTo(2);
        List<Value> values = new ArrayList<>();
        table.forEach(BIRTHS, (area, value) -> values.add(value));
        assertThat(values).containsExactly(Value.of(30), Value.of(46));
    }

    @Test
    void whatIsNotThereHasAReason() {
        Observations table = births(Value.of(46));

        assertThat(table.value(BIRTHS, LUEBZ)).isEqualTo(Value.of(46));
        assertThat(table.value(BIRTHS, FUERSTENBERG)).isEqualTo(Value.missing(Reason.NO_SUCH_AREA));
        assertThat(table.value(DEATHS, LUEBZ)).isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsKept(Reason reason) {
        assertThat(births(Value.missing(reason)).value(BIRTHS, LUEBZ)).isEqualTo(Value.missing(reason));
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void everyQualityIsKept(Quality quality) {
        Value value = new Value.Known(12.5, quality);

        assertThat(births(value).value(BIRTHS, LUEBZ)).isEqualTo(value);
    }

    @Test
    void aKeyIsThereOnce() {
        Observations.Builder builder = Observations.builder().series(BIRTHS, TERRITORY);

        assertThat(builder.add(BIRTHS, LUEBZ, Value.of(46))).isTrue();
        assertThat(builder.add(BIRTHS, LUEBZ, Value.of(47))).isFalse();
        assertThat(builder.build().value(BIRTHS, LUEBZ)).isEqualTo(Value.of(46));
    }

    @Test
    void aColumnIsOnOneTerritory() {
        Observations.Builder builder = Observations.builder().series(BIRTHS, TERRITORY);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.series(BIRTHS, TerritoryDate.endOf(2016)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(DEATHS, LUEBZ, Value.of(1)));
        assertThat(builder.build().findTerritory(BIRTHS)).contains(TERRITORY);
        assertThat(builder.build().findTerritory(DEATHS)).isEmpty();
    }

    @Test
    void tablesJoinUnlessTheyShareAColumn() {
        Observations births = births(Value.of(46));
        Observations.Builder deaths = Observations.builder().series(DEATHS, TERRITORY);
        deaths.add(DEATHS, LUEBZ, Value.of(80));

        assertThat(births.and(deaths.build()).listSeries()).containsExactly(BIRTHS, DEATHS);
        assertThatIllegalArgumentException().isThrownBy(() -> births.and(births));
        assertThat(Observations.empty().and(births).countCells()).isEqualTo(1);
    }

    @Test
    void aColumnIsATablesawTable() {
        Table known = births(Value.of(46)).toTable(BIRTHS);
        Table missing = births(Value.missing(Reason.SECRET)).toTable(BIRTHS);

        assertThat(known.doubleColumn("value").getDouble(0)).isEqualTo(46);
        assertThat(known.stringColumn("area").get(0)).isEqualTo("GEMEINDE:13076089");
        assertThat(missing.doubleColumn("value").isMissing(0)).isTrue();
        assertThat(missing.stringColumn("reason").get(0)).isEqualTo("SECRET");
    }

    @Test
    void aWholeColumnMustFitAndBeInOrder() {
        List<AreaKey> ordered = List.of(FUERSTENBERG, LUEBZ);
        List<Value> values = List.of(Value.of(30), Value.missing(Reason.SECRET));
        Observations.Builder builder = Observations.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(BIRTHS, TERRITORY, List.of(LUEBZ, FUERSTENBERG), values))
                .withMessageContaining("12065084");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(BIRTHS, TERRITORY, List.of(LUEBZ, LUEBZ), values));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(BIRTHS, TERRITORY, List.of(LUEBZ), values))
                .withMessage("expected 1 values, found 2");
        builder.column(BIRTHS, TERRITORY, ordered, values);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(BIRTHS, TERRITORY, ordered, values))
                .withMessageContaining("there already");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.series(BIRTHS, TERRITORY));
        assertThat(builder.build().listValues(BIRTHS)).isEqualTo(values);
        assertThat(builder.build().listValues(DEATHS)).isEmpty();
    }

    @Test
    void aListGivenOnceMoreIsNotTakenForAnotherThatWasChecked() {
        List<AreaKey> areas = new ArrayList<>(List.of(FUERSTENBERG, LUEBZ));
        List<Value> values = List.of(Value.of(30), Value.of(46));
        Observations.Builder builder = Observations.builder().column(BIRTHS, TERRITORY, areas, values);
        areas.set(0, AreaKey.gemeinde("16000000"));

        assertThatIllegalArgumentException().isThrownBy(() -> builder.column(DEATHS, TERRITORY, areas, values));
        assertThat(builder.build().listAreas(BIRTHS)).containsExactly(FUERSTENBERG, LUEBZ);
    }

    @Test
    void aColumnIsCopiedAsItIs() {
        Observations births = births(Value.missing(Reason.SECRET));
        Observations.Builder builder = Observations.builder().copy(births, BIRTHS);

        assertThat(builder.build().value(BIRTHS, LUEBZ)).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(builder.build().findTerritory(BIRTHS)).contains(TERRITORY);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.copy(births, BIRTHS));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.copy(births, DEATHS));
    }

    @Test
    void cellsHoldNoNumberThatIsNone() {
        Cells cells = new Cells(0);
        cells.add(1.5, Quality.LIMITED);

        assertThatIllegalArgumentException().isThrownBy(() -> cells.add(Double.NaN, Quality.EXACT));
        assertThat(cells.size()).isEqualTo(1);
        assertThat(Observations.builder()
                        .column(BIRTHS, TERRITORY, List.of(LUEBZ), cells)
                        .build()
                        .value(BIRTHS, LUEBZ))
                .isEqualTo(new Value.Known(1.5, Quality.LIMITED));
    }

    private static Observations births(Value value) {
        Observations.Builder builder = Observations.builder().series(BIRTHS, TERRITORY);
        builder.add(BIRTHS, LUEBZ, value);
        return builder.build();
    }
}
