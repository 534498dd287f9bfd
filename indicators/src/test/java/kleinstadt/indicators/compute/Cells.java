package kleinstadt.indicators.compute;

import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/** Builds observations from series text. */
final class Cells {

    private final Observations.Builder builder = Observations.builder();

    /** Adds a cell on the territory of the last day of its period. */
    Cells add(String series, AreaKey area, double number) {
        return add(series, area, Value.of(number));
    }

    Cells add(String series, AreaKey area, Value value) {
        SeriesKey key = SeriesKey.parse(series);
        return add(key, new TerritoryDate(key.period().lastDay()), area, value);
    }

    Cells addOn(String territory, String series, AreaKey area, double number) {
        return add(SeriesKey.parse(series), TerritoryDate.parse(territory), area, Value.of(number));
    }

    /** Adds the 17 classes and the total of both sexes of 12411-02-03-5. */
    Cells addAges(AreaKey area, double... figures) {
        String[] classes = {
            "0-3", "3-6", "6-10", "10-15", "15-18", "18-20", "20-25", "25-30", "30-35", "35-40", "40-45", "45-50",
            "50-55", "55-60", "60-65", "65-75", "75+", "all"
        };
        for (int i = 0; i < classes.length; i++) {
            add("population-by-age@12411-02-03-5/2015-12-31/total/" + classes[i], area, figures[i]);
        }
        return this;
    }

    private Cells add(SeriesKey key, TerritoryDate territory, AreaKey area, Value value) {
        builder.series(key, territory).add(key, area, value);
        return this;
    }

    Observations build() {
        return builder.build();
    }
}
