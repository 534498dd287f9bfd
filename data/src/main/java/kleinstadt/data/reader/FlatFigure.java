package kleinstadt.data.reader;

import java.util.List;
import java.util.Optional;

/**
 * One figure of a flat file with everything said of it, as printed.
 *
 * @param line line of the file
 * @param statistic code of the statistic, for instance {@code 12411}
 * @param statisticLabel name of the statistic
 * @param time day or year
 * @param categories area, sex, ages and whatever else it is split by
 * @param value code of what is counted, for instance {@code BEVSTD}
 * @param valueLabel name of what is counted
 * @param unit its unit
 * @param raw the figure
 * @param quality mark of quality; empty where the file has none
 */
record FlatFigure(
        long line,
        String statistic,
        String statisticLabel,
        String time,
        List<FlatCategory> categories,
        String value,
        String valueLabel,
        String unit,
        String raw,
        String quality) {

    /** The area. */
    Optional<FlatCategory> findArea() {
        return categories.stream().filter(FlatCategory::isArea).findFirst();
    }

    /** What the figure is split by besides areas. */
    List<FlatCategory> listSplits() {
        return categories.stream().filter(category -> !category.isArea()).toList();
    }

    /** Codes of what the figure is split by besides areas, in order. */
    List<String> listVariables() {
        return listSplits().stream().map(FlatCategory::variable).sorted().toList();
    }
}
