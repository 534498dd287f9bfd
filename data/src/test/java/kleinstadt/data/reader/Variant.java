package kleinstadt.data.reader;

import java.util.List;

/**
 * One form in which a table may arrive.
 *
 * @param name what is special about it
 * @param sample the file
 * @param noted kinds of issues this form adds to those of the plain one
 */
record Variant(String name, Sample sample, List<String> noted) {

    /** A form that reads exactly like the plain one. */
    static Variant alike(String name, Sample sample) {
        return new Variant(name, sample, List.of());
    }
}
