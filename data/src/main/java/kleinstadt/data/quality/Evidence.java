package kleinstadt.data.quality;

import java.util.List;
import kleinstadt.data.measure.Measure;
import kleinstadt.data.measure.MeasureKind;
import kleinstadt.data.measure.MeasureUnits;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.source.Noise;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceCatalogue;

/**
 * What figures are held against: which Gemeinden existed when, what each source is, what each measure can be.
 *
 * @param crosswalk the eastern Gemeinden of each territory
 * @param sources the catalogue of sources
 * @param measures the table of measures
 */
public record Evidence(Crosswalk crosswalk, SourceCatalogue sources, Measures measures) {

    /** The base of a column, in words; empty where it does not count the population. */
    String base(SeriesKey series) {
        return sources.find(series.source())
                .flatMap(source -> source.findBase(series.period()))
                .map(PopulationBase::name)
                .orElse("");
    }

    /** Why a column's figures need not add up. */
    Noise noise(SeriesKey series) {
        return sources.find(series.source()).map(Source::noise).orElse(Noise.NONE);
    }

    /** How a column behaves when areas are put together. */
    MeasureKind kind(SeriesKey series) {
        return measures.kindOf(series.measure());
    }

    /** The unit of a column; empty where the table of measures does not have it. */
    String unit(SeriesKey series) {
        return measures.find(series.measure()).map(Measure::unit).orElse("");
    }

    /** Whether a column counts what there was on average over a year, which its title says. */
    boolean isYearAverage(SeriesKey series) {
        return measures.find(series.measure())
                .filter(measure -> measure.title().contains("Jahresdurchschnitt"))
                .isPresent();
    }

    /** Whether figures below zero make no sense. */
    boolean isNeverNegative(SeriesKey series) {
        return measures.find(series.measure())
                .filter(measure -> measure.least() >= 0)
                .isPresent();
    }

    /** Whether a column is the whole number of inhabitants, which the census prints without noise. */
    boolean isAllInhabitants(SeriesKey series) {
        boolean population =
                sources.find(series.source()).filter(Source::population).isPresent();
        return population && series.sex() == Sex.TOTAL && series.age().equals(AgeClass.ALL);
    }

    /** Whether a figure is printed in its table, not added up by us. */
    static boolean isPrinted(Value.Known value) {
        return value.quality() == Quality.EXACT || value.quality() == Quality.LIMITED;
    }

    /** Whether the project keeps figures of an area, so that it is worth a check. */
    static boolean isOurs(AreaKey area) {
        return area.isEastern() || area.level() == AreaLevel.LAND || area.level() == AreaLevel.BUND;
    }

    /** Whether the unit counts whole things, which no office rounds without saying so. */
    static boolean isCount(String unit) {
        return MeasureUnits.BASE.contains(unit)
                && !List.of(
                                "years",
                                "km2",
                                "km",
                                "metres",
                                "square-metres",
                                "minutes",
                                "euros",
                                "megawatts",
                                "index-points")
                        .contains(unit);
    }
}
