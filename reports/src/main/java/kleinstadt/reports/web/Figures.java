package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.trend.Segment;
import kleinstadt.indicators.trend.Trends;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.reports.pack.ReportInput;

/**
 * The figures of an indicator as data: where its latest stretch of two values or more without a break goes in each town ({@code trend}: {@code u} up,
 * {@code d} down, {@code s} nothing that chance could not do, {@code .} cannot be tested), and a slice each period and base, the
 * towns packed in their order (see {@link Packed}).
 *
 * <p>Of a slice: period {@code p}, base {@code b}, digits after the comma of all packed figures {@code d}, then each with its
 * width and offset: values {@code v}; distances from the value down and up to the bounds of its interval {@code i}, 0 where
 * {@code k} has no 1; twice the rank {@code r}; the ranks it may hold {@code ri}; and one character a town each: whose figures {@code f} ({@code .} its own,
 * {@code V} the association's, {@code K} the Kreis'), quality {@code y} ({@code .} exact, {@code l}, {@code s}, {@code e}), standing against the
 * median {@code s} ({@code +}, {@code -}, {@code =} or {@code .} for none); what is counted and on which boundaries {@code c}, a
 * letter each kind within the indicator, one letter where all are alike. What is as usual for all towns is left out.
 */
final class Figures {

    /** Place of {@code A} among the digits. */
    private static final int FIRST_LETTER = 10;

    private final ReportInput input;
    private final PageTowns towns;
    private final Standings standings;
    private final SourceLines lines;

    Figures(ReportInput input, PageTowns towns, SourceLines lines) {
        this.input = input;
        this.towns = towns;
        this.standings = new Standings(input.contexts());
        this.lines = lines;
    }

    /** The figures of an indicator. */
    ObjectNode write(IndicatorDefinition definition) {
        ObjectNode root = Script.object();
        root.put("trend", trends(definition));
        ArrayNode slices = root.putArray("slices");
        Map<List<String>, Character> kinds = new HashMap<>();
        for (FigureSlice slice : FigureSlice.list(input.results(), definition.id())) {
            ObjectNode node = slices.addObject();
            node.put("p", slice.period().toString());
            slice.base().ifPresent(base -> node.put("b", base.name()));
            node.put("newest", slice.newest() ? 1 : 0);
            node.put("src", lines.number(slice));
            GroupNumbers.add(node, slice, input);
            List<Result> rows = new ArrayList<>();
            for (AreaKey area : towns.listAreas()) {
                rows.add(slice.results().get(area));
            }
            pack(node, definition, rows);
            putUnlessUniform(node, "c", kinds(rows, kinds));
            if (slice.newest()) {
                standings(node, definition, slice);
            }
            references(node, slice);
        }
        return root;
    }

    private String trends(IndicatorDefinition definition) {
        StringBuilder letters = new StringBuilder();
        for (AreaKey area : towns.listAreas()) {
            letters.append(Trends.of(input.results().listSeries(definition.id(), area)).segments().stream()
                    .filter(segment -> segment.points().size() > 1)
                    .reduce((one, other) -> other.last().years() >= one.last().years() ? other : one)
                    .flatMap(Segment::direction)
                    .map(direction -> switch (direction) {
                        case RISING -> "u";
                        case FALLING -> "d";
                        case NO_CLEAR_CHANGE -> "s";
                    })
                    .orElse("."));
        }
        return letters.toString();
    }

    /** A letter each town for what its figure counts and on which boundaries: where it changes, a trend is cut. */
    private static StringBuilder kinds(List<Result> rows, Map<List<String>, Character> kinds) {
        StringBuilder letters = new StringBuilder();
        for (Result row : rows) {
            if (row == null || row.value() instanceof Value.Missing) {
                letters.append('.');
            } else {
                List<String> kind = new ArrayList<>(row.lineage().measures());
                kind.add(row.lineage().territory().toString());
                letters.append(kinds.computeIfAbsent(kind, key -> Packed.DIGITS.charAt(kinds.size() + FIRST_LETTER)));
            }
        }
        return letters;
    }

    private static void putUnlessUniform(ObjectNode node, String key, StringBuilder text) {
        String letters = text.chars()
                .filter(letter -> letter != '.')
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        node.put(key, letters.length() > 1 ? text.toString() : letters);
    }

    private void pack(ObjectNode node, IndicatorDefinition definition, List<Result> rows) {
        int decimals = definition.decimals();
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        long reach = 0;
        boolean bounded = false;
        for (Result row : rows) {
            if (row != null && row.value() instanceof Value.Known known) {
                long value = Packed.scaled(known.number(), decimals);
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
                for (long distance : distances(row, value, decimals)) {
                    reach = Math.max(reach, distance);
                }
                bounded |= row.interval().isPresent();
            }
        }
        boolean any = lowest <= highest;
        int width = Packed.width(any ? highest - lowest : 0);
        int boundWidth = Packed.width(reach);
        StringBuilder values = new StringBuilder();
        StringBuilder bounds = new StringBuilder();
        StringBuilder of = new StringBuilder();
        StringBuilder quality = new StringBuilder();
        StringBuilder with = new StringBuilder();
        for (Result row : rows) {
            Value value = row == null ? Value.missing(Reason.NO_SOURCE) : row.value();
            of.append(row == null ? '.' : level(row));
            with.append(row != null && row.interval().isPresent() ? '1' : '0');
            if (value instanceof Value.Known known) {
                long number = Packed.scaled(known.number(), decimals);
                Packed.add(values, number - lowest, width);
                for (long distance : distances(row, number, decimals)) {
                    Packed.add(bounds, distance, boundWidth);
                }
                quality.append(letter(known.quality()));
            } else {
                Packed.addMissing(values, ((Value.Missing) value).reason(), width);
                bounds.append("0".repeat(2 * boundWidth));
                quality.append('.');
            }
        }
        node.put("d", decimals + 1);
        node.put("o", any ? lowest : 0);
        node.put("w", width);
        node.put("v", values.toString());
        if (bounded) {
            node.put("iw", boundWidth);
            node.put("i", bounds.toString());
            putUnlessAll(node, "k", with, '1');
        }
        putUnlessAll(node, "f", of, '.');
        putUnlessAll(node, "y", quality, '.');
    }

    /** How far the interval reaches down and up from a value, in units of the last packed digit; 0 without an interval. */
    private static long[] distances(Result row, long value, int decimals) {
        Optional<Interval> interval = row.interval();
        return interval.map(bounds -> new long[] {
                    Math.max(0, value - Packed.scaled(bounds.lower(), decimals)),
                    Math.max(0, Packed.scaled(bounds.upper(), decimals) - value)
                })
                .orElse(new long[] {0, 0});
    }

    private static char letter(Quality quality) {
        return switch (quality) {
            case EXACT -> '.';
            case LIMITED -> 'l';
            case SUMMED -> 's';
            case ESTIMATED -> 'e';
        };
    }

    private static char level(Result row) {
        AreaKey of = row.support().figuresOf();
        if (of.equals(row.area()) || of.level() == row.area().level()) {
            return '.';
        }
        return of.level() == AreaLevel.KREIS ? 'K' : 'V';
    }

    private void standings(ObjectNode node, IndicatorDefinition definition, FigureSlice slice) {
        StringBuilder ranks = new StringBuilder();
        StringBuilder ranges = new StringBuilder();
        boolean bounded = false;
        StringBuilder signs = new StringBuilder();
        List<AreaKey> areas = towns.listAreas();
        int width = Packed.width(2L * areas.size());
        for (int i = 0; i < areas.size(); i++) {
            Optional<Context> context = standings.find(definition.id(), slice.period(), areas.get(i));
            OptionalDouble rank = context.map(Context::rank).orElse(OptionalDouble.empty());
            Packed.add(ranks, rank.isPresent() ? Math.round(2 * rank.getAsDouble()) : 0, width);
            Optional<RankInterval> bounds = context.flatMap(Context::ranks);
            Packed.add(ranges, bounds.map(RankInterval::lower).orElse(0), width);
            Packed.add(ranges, bounds.map(RankInterval::upper).orElse(0), width);
            bounded |= bounds.isPresent();
            signs.append(sign(context));
        }
        node.put("rw", width);
        node.put("r", ranks.toString());
        if (bounded) {
            node.put("ri", ranges.toString());
        }
        putUnlessAll(node, "s", signs, '.');
    }

    private static char sign(Optional<Context> context) {
        return context.flatMap(Context::significance)
                .map(found -> switch (found) {
                    case HIGHER -> '+';
                    case LOWER -> '-';
                    case SIMILAR -> '=';
                })
                .orElse('.');
    }

    /** Values of Länder, the East and Germany by key, where they are known. */
    private static void references(ObjectNode node, FigureSlice slice) {
        TreeMap<String, Double> found = new TreeMap<>();
        slice.results().forEach((area, result) -> {
            if (area.level().compareTo(AreaLevel.LAND) >= 0 && result.value() instanceof Value.Known known) {
                found.put(area.key(), GroupNumbers.rounded(known.number()));
            }
        });
        ObjectNode references = node.putObject("x");
        found.forEach(references::put);
    }

    private static void putUnlessAll(ObjectNode node, String key, StringBuilder text, char usual) {
        if (text.chars().anyMatch(letter -> letter != usual)) {
            node.put(key, text.toString());
        }
    }
}
