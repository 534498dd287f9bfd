package kleinstadt.indicators.formula;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.measure.MeasureUnits;

/**
 * What a part of a formula measures: powers of base units and, for shares and rates, the factor 100 or 1000 in it.
 *
 * @param powers power of each base unit, none of them 0; empty for a pure number
 * @param factor product of the factors 100 and 1000: 1 for a ratio, 100 for percent, 1000 for per 1,000
 * @param constant whether it is a plain number of the formula, which fits beside any pure number
 */
public record Dimension(SortedMap<String, Integer> powers, double factor, boolean constant) {

    /** Copies the powers. */
    public Dimension {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    /**
     * The dimension of a unit.
     *
     * @throws IllegalArgumentException if {@link MeasureUnits} does not know the unit
     */
    public static Dimension ofUnit(String unit) {
        if (!MeasureUnits.isUnit(unit)) {
            throw new IllegalArgumentException(
                    "expected a unit of " + MeasureUnits.listed() + ", found '" + unit + "'");
        }
        int slash = unit.indexOf('/');
        if (slash >= 0) {
            return ofUnit(unit.substring(0, slash)).over(ofUnit(unit.substring(slash + 1)));
        }
        return switch (unit) {
            case "percent" -> pure(100, false);
            case "per-1000" -> pure(1000, false);
            case "per-10000" -> pure(10_000, false);
            case "per-100000" -> pure(100_000, false);
            case "ratio" -> pure(1, false);
            default -> new Dimension(new TreeMap<>(Map.of(unit, 1)), 1, false);
        };
    }

    /** The dimension of a number in a formula: 100 and 1000 are factors, any other number is a weight. */
    static Dimension ofConstant(double value) {
        return pure(value == 100 || value == 1000 ? value : 1, true);
    }

    private static Dimension pure(double factor, boolean constant) {
        return new Dimension(new TreeMap<>(), factor, constant);
    }

    Dimension times(Dimension other) {
        return joined(other, 1);
    }

    Dimension over(Dimension other) {
        return joined(other, -1);
    }

    /** Whether figures of both may be added, subtracted or stand in for each other. */
    boolean fits(Dimension other) {
        return powers.equals(other.powers) && (factor == other.factor || constant || other.constant);
    }

    /** The dimension of a sum of two that fit: that of the part that is not a plain number. */
    Dimension plus(Dimension other) {
        return constant ? other : this;
    }

    private Dimension joined(Dimension other, int sign) {
        TreeMap<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((unit, power) -> sum.merge(unit, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        double product = sign > 0 ? factor * other.factor : factor / other.factor;
        return new Dimension(sum, product, constant && other.constant);
    }

    @Override
    public String toString() {
        if (powers.isEmpty()) {
            if (constant) {
                return "a number";
            }
            return factor == 1
                    ? "ratio"
                    : factor == 100 ? "percent" : factor == 1000 ? "per-1000" : "ratio × " + factor;
        }
        String units = powers.entrySet().stream()
                .map(unit -> unit.getValue() == 1 ? unit.getKey() : unit.getKey() + "^" + unit.getValue())
                .collect(Collectors.joining(" "));
        return factor == 1 ? units : units + " × " + Math.round(factor);
    }
}
