package kleinstadt.data.source;

import java.time.LocalDate;
import java.util.Optional;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;

/**
 * An official table: who publishes it, under which licence, and on what its figures rest.
 *
 * @param id short unique name, the table code where there is one, for instance {@code 12411-02-03-5}
 * @param publisher who publishes it, in German
 * @param title what it is, in German
 * @param url where it is published
 * @param licence licence identifier, for instance {@code dl-de/by-2-0}
 * @param notice the source line the licence asks for, in German, printed on every chart that uses the table
 * @param territory how its territory follows from the period
 * @param population whether it counts the population, so that its figures rest on a census
 * @param censusFollowed the population base where the table does not follow the usual dates, for instance INKAR 2025,
 *     which already stands on the census of 2022 for 31 December 2023
 * @param noise why its figures need not add up
 */
public record Source(
        String id,
        String publisher,
        String title,
        String url,
        String licence,
        String notice,
        TerritoryRule territory,
        boolean population,
        Optional<PopulationBase> censusFollowed,
        Noise noise) {

    private static final LocalDate CENSUS_2011 = LocalDate.of(2011, 5, 9);
    private static final LocalDate FIRST_PUBLISHED_ON_CENSUS_2022 = LocalDate.of(2024, 1, 1);

    /** A source whose figures add up. */
    public Source(
            String id,
            String publisher,
            String title,
            String url,
            String licence,
            String notice,
            TerritoryRule territory,
            boolean population,
            Optional<PopulationBase> censusFollowed) {
        this(id, publisher, title, url, licence, notice, territory, population, censusFollowed, Noise.NONE);
    }

    /**
     * The census a figure of this table rests on. Official population figures follow the census of 2011 for dates from
     * 9 May 2011 to the end of 2023, and the census of 2022 after that, unless the table says otherwise.
     *
     * @return empty where the table does not count the population
     */
    public Optional<PopulationBase> findBase(Period period) {
        if (!population) {
            return Optional.empty();
        }
        if (censusFollowed.isPresent()) {
            return censusFollowed;
        }
        LocalDate day = period.lastDay();
        if (day.isBefore(CENSUS_2011)) {
            return Optional.of(PopulationBase.REGISTER);
        }
        return Optional.of(
                day.isBefore(FIRST_PUBLISHED_ON_CENSUS_2022) ? PopulationBase.ZENSUS_2011 : PopulationBase.ZENSUS_2022);
    }
}
