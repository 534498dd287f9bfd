package kleinstadt.data.reader;

import java.util.List;

/**
 * A small table in an official format, written by us, with all forms the same table may arrive in. Every reader has one at
 * least, in {@link FormatFixtures}.
 *
 * @param reader name of the reader it is for
 * @param name what it is, unique
 * @param plain the table in its plain form
 * @param variants its other forms
 */
record FormatFixture(String reader, String name, Sample plain, List<Variant> variants) {

    /** Copies the list. */
    FormatFixture {
        variants = List.copyOf(variants);
    }

    @Override
    public String toString() {
        return name;
    }
}
