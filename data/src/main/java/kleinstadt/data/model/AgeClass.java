package kleinstadt.data.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages from {@code from} to under {@code to} in completed years. Written {@code 18-25} for 18 to under 25, {@code 65+}
 * for an open class and {@code all} for every age.
 *
 * @param from youngest age, at least 0
 * @param to age the class ends before, or {@link #OPEN}
 */
public record AgeClass(int from, int to) implements Comparable<AgeClass> {

    /** Upper end of a class without one. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** Every age. */
    public static final AgeClass ALL = new AgeClass(0, OPEN);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3})|(\\+))");
    private static final Comparator<AgeClass> ORDER =
            Comparator.comparingInt(AgeClass::from).thenComparingInt(AgeClass::to);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code from} is negative or not before {@code to}
     */
    public AgeClass {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("expected an age class, found " + from + " to under " + to);
        }
    }

    /** Ages from {@code from} upwards. */
    public static AgeClass openFrom(int from) {
        return new AgeClass(from, OPEN);
    }

    /**
     * Parses {@code 18-25}, {@code 65+} or {@code all}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static AgeClass parse(String text) {
        if (text.equals("all")) {
            return ALL;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected an age class like 18-25, 65+ or all, found '" + text + "'");
        }
        int from = Integer.parseInt(matcher.group(1));
        return matcher.group(3) != null ? openFrom(from) : new AgeClass(from, Integer.parseInt(matcher.group(2)));
    }

    /** Whether the class has no upper end. */
    public boolean isOpen() {
        return to == OPEN;
    }

    /** Whether every age of {@code other} is in this class. */
    public boolean contains(AgeClass other) {
        return from <= other.from && other.to <= to;
    }

    @Override
    public int compareTo(AgeClass other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (equals(ALL)) {
            return "all";
        }
        return isOpen() ? from + "+" : from + "-" + to;
    }
}
