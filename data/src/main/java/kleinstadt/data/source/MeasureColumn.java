package kleinstadt.data.source;

import java.math.BigDecimal;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;

/**
 * Which measure stands under a label of a published table.
 *
 * @param label text of the column head as published, for instance {@code Zuzüge über die Gemeindegrenzen}
 * @param measure id of the measure, for instance {@code in-migrants}
 * @param sex sex the column counts where the label alone says so; {@link Sex#TOTAL} where further heads say it or none
 *     does
 * @param age ages the column counts where the label alone says so; {@link AgeClass#ALL} where further heads say it or
 *     none does
 * @param timing how the period follows from what the table prints
 * @param combine how figures of larger areas follow from those of their parts
 * @param period time of the figures where the table does not say it in a form to be read; empty where it does
 * @param unit unit the table prints with the figures, where it prints one; figures in another unit, such as the
 *     percentages beside counts, are others
 * @param scale what a printed figure is multiplied with to be in the unit of the measure: 1000 where the table prints
 *     thousands of euros, 0.01 where it prints hectares of what is measured in km²
 * @param flat how the same figures are told in the table's flat file form (ffcsv)
 */
public record MeasureColumn(
        String label,
        String measure,
        Sex sex,
        AgeClass age,
        Timing timing,
        Combine combine,
        Optional<Period> period,
        String unit,
        BigDecimal scale,
        FlatValue flat) {

    /** The unit of counts. */
    public static final String COUNT = "Anzahl";

    /** A column of counts. */
    public MeasureColumn(String label, String measure, Sex sex, AgeClass age, Timing timing, Combine combine) {
        this(label, measure, sex, age, timing, combine, Optional.empty(), COUNT, BigDecimal.ONE, FlatValue.BY_LABEL);
    }

    /** A printed figure in the unit of the measure; a reason stays as it is. */
    public Value toUnit(Value printed) {
        // Decimal, because 5762 ha are 57.62 km² and not 57.620000000000005.
        return printed instanceof Value.Known known && scale.compareTo(BigDecimal.ONE) != 0
                ? new Value.Known(
                        BigDecimal.valueOf(known.number()).multiply(scale).doubleValue(), known.quality())
                : printed;
    }

    /** How the period of a figure follows from the time the table prints. */
    public enum Timing {
        /** The table prints the period itself: a day for a stock, a year for a flow. */
        AS_PRINTED,
        /** The table prints a year and means the whole of it. */
        YEAR,
        /** The table prints a year and means its last day. */
        YEAR_END
    }

    /** How the figure of the East, of a Land or of Germany follows from its parts where it is not printed. */
    public enum Combine {
        /** Not at all: the parts do not say. */
        NONE,
        /** It is their sum. */
        SUM,
        /** It is about their mean, each part weighted with its inhabitants. */
        POPULATION_WEIGHTED
    }
}
