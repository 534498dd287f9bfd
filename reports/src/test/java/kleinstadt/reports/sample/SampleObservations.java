package kleinstadt.reports.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;

/** Made-up persons by age and sex and moves by age, in the shape of tables 12411-02-03-5 and 12711-01-03-5. */
final class SampleObservations {

    private static final List<String> AGES = List.of(
            "0-3", "3-6", "6-10", "10-15", "15-18", "18-20", "20-25", "25-30", "30-35", "35-40", "40-45", "45-50",
            "50-55", "55-60", "60-65", "65-75", "75+");
    /** Percent of all inhabitants in each class, roughly as in an eastern small town. */
    private static final double[] PERCENT = {
        2.3, 2.4, 3.3, 4.1, 2.3, 1.5, 3.6, 5.0, 5.6, 5.4, 5.2, 7.6, 9.3, 9.0, 8.3, 12.0, 13.1
    };

    /** The classes of the census of 2011, and percent of all inhabitants in each. */
    private static final List<String> CENSUS_AGES =
            List.of("0-3", "3-6", "6-15", "15-18", "18-25", "25-30", "30-40", "40-50", "50-65", "65-75", "75+");

    private static final double[] CENSUS_PERCENT = {2.2, 2.3, 6.8, 2.0, 7.4, 5.6, 10.8, 16.1, 23.6, 12.4, 10.8};

    private static final List<String> MOVING = List.of("0-18", "18-25", "25-30", "30-50", "50-65", "65+");
    private static final double[] IN = {52, 112, 135, 58, 22, 19};
    private static final double[] OUT = {39, 168, 122, 45, 17, 20};

    private static final TerritoryDate DAY = SampleReport.TERRITORY;

    private SampleObservations() {}

    static Observations create(List<Town> towns, TerritoryDate territory, Random random) {
        Observations.Builder builder = Observations.builder();
        SeriesKey persons = SeriesKey.of("population-by-age", "12411-02-03-5", Period.endOf(2015));
        SeriesKey census =
                SeriesKey.of("population-by-age", "12111-02-01-5", new Period.KeyDate(LocalDate.of(2011, 5, 9)));
        SeriesKey in = SeriesKey.of("in-migrants", "12711-01-03-5", new Period.Year(2015));
        SeriesKey out = SeriesKey.of("out-migrants", "12711-01-03-5", new Period.Year(2015));
        for (Town town : towns) {
            double all = 3500 + 9000 * random.nextDouble();
            for (int i = 0; i < AGES.size(); i++) {
                AgeClass age = AgeClass.parse(AGES.get(i));
                double number = all * PERCENT[i] / 100 * (1 + 0.09 * random.nextGaussian());
                double women = age.from() >= 75 ? 0.62 : age.from() >= 20 && age.to() <= 35 ? 0.465 : 0.495;
                add(builder, persons.withCategories(Sex.FEMALE, age), territory, town, Math.rint(number * women));
                add(builder, persons.withCategories(Sex.MALE, age), territory, town, Math.rint(number * (1 - women)));
                add(
                        builder,
                        persons.withCategories(Sex.TOTAL, age),
                        territory,
                        town,
                        Math.rint(number * women) + Math.rint(number * (1 - women)));
            }
            for (int i = 0; i < CENSUS_AGES.size(); i++) {
                AgeClass age = AgeClass.parse(CENSUS_AGES.get(i));
                double number = all * 1.03 * CENSUS_PERCENT[i] / 100 * (1 + 0.05 * random.nextGaussian());
                double women = age.from() >= 75 ? 0.64 : 0.495;
                add(builder, census.withCategories(Sex.FEMALE, age), DAY, town, Math.rint(number * women));
                add(builder, census.withCategories(Sex.MALE, age), DAY, town, Math.rint(number * (1 - women)));
            }
            for (int i = 0; i < MOVING.size(); i++) {
                AgeClass age = AgeClass.parse(MOVING.get(i));
                double base = all * 0.13;
                add(builder, in.withCategories(Sex.TOTAL, age), territory, town, moves(base, IN[i], random));
                add(builder, out.withCategories(Sex.TOTAL, age), territory, town, moves(base, OUT[i], random));
            }
        }
        return builder.build();
    }

    private static double moves(double base, double per1000, Random random) {
        return Math.max(0, Math.rint(base * per1000 / 1000 * (1 + 0.25 * random.nextGaussian())));
    }

    private static void add(
            Observations.Builder builder, SeriesKey key, TerritoryDate territory, Town town, double number) {
        builder.series(key, territory).add(key, town.centre(), Value.of(number));
    }
}
