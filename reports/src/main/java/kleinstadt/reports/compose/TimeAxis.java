package kleinstadt.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.chart.Axis;
import kleinstadt.reports.chart.TimeSeries;

/** Days as places on an axis of years; the last day of 2015 is 2015.0. */
final class TimeAxis {

    /** Years stand on the places of their numbers: their middles on the axis of days, moved by half a year. */
    static final double YEARS = 0.5;

    /** Days stand where they are. */
    static final double DAYS = 0;

    private static final LocalDate CENSUS_2011 = LocalDate.of(2011, 5, 9);
    private static final LocalDate CENSUS_2022 = LocalDate.of(2022, 5, 15);

    /** More years than this get a label every second year. */
    private static final int YEARS_LABELLED = 12;

    private TimeAxis() {}

    static double place(LocalDate day) {
        return day.getYear() - 1 + (double) day.getDayOfYear() / day.lengthOfYear();
    }

    /** The censuses between two places, moved like the figures. */
    static List<TimeSeries.Break> censuses(Texts texts, double from, double to, double shift) {
        List<TimeSeries.Break> breaks = new ArrayList<>();
        for (LocalDate day : List.of(CENSUS_2011, CENSUS_2022)) {
            double place = place(day) + shift;
            if (place >= from && place <= to) {
                breaks.add(new TimeSeries.Break(place, texts.text("series.census", texts.date(day))));
            }
        }
        return breaks;
    }

    /**
     * The axis.
     *
     * @param first place of the first figure
     * @param last place of the last figure
     * @param room share of the length that stays free right of the last figure, so that its label can be read
     */
    static Axis of(String label, double first, double last, double room) {
        double min = first - Math.max(0.35, (last - first) * 0.025);
        double max = last + Math.max(0.35, (last - min) * room);
        int step = last - first > 2 * YEARS_LABELLED ? 4 : last - first > YEARS_LABELLED ? 2 : 1;
        List<Double> years = new ArrayList<>();
        for (double year = Math.floor(last + 1e-9); year >= min; year -= step) {
            years.add(0, year);
        }
        return Axes.at(label, min, max, years, year -> Integer.toString((int) Math.round(year)));
    }
}
