package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.reports.pack.ReportInput;
import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Quantile;

/** Quantiles of the set's towns and medians of its Länder (type 7 of Hyndman and Fan, as in {@code context.csv}). */
final class GroupNumbers {

    private static final Quantile TYPE_7 = Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .withCopy(true)
            .with(NaNPolicy.ERROR);

    /** Digits that are kept: more than any reader sees, without the noise of the last binary digits. */
    private static final MathContext DIGITS = new MathContext(9);

    private GroupNumbers() {}

    /**
     * Adds to a slice the number of towns with a value ({@code n}), their 2.5, 5, 25, 50, 75, 95 and 97.5 % quantiles
     * ({@code q}, empty without values) and the median of each Land ({@code land}).
     */
    static void add(ObjectNode node, FigureSlice slice, ReportInput input) {
        List<Double> all = new ArrayList<>();
        Map<String, List<Double>> byLand = new TreeMap<>();
        for (Town town : input.towns().towns()) {
            AreaKey area = town.area(input.unit());
            if (slice.results().get(area) != null && slice.results().get(area).value() instanceof Value.Known known) {
                all.add(known.number());
                byLand.computeIfAbsent(town.land().key(), land -> new ArrayList<>())
                        .add(known.number());
            }
        }
        node.put("n", all.size());
        ArrayNode quantiles = node.putArray("q");
        if (!all.isEmpty()) {
            for (double quantile : TYPE_7.evaluate(toArray(all), 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975)) {
                quantiles.add(rounded(quantile));
            }
        }
        ObjectNode laender = node.putObject("land");
        byLand.forEach((land, values) -> laender.put(land, rounded(TYPE_7.evaluate(toArray(values), 0.5))));
    }

    /** A number without the noise of its last binary digits. */
    static double rounded(double number) {
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
