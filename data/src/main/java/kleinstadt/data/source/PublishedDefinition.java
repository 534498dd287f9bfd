package kleinstadt.data.source;

/**
 * How a publisher defines one of its indicators, so that ours can cite it.
 *
 * @param edition source id of the catalogue it stands in, for instance {@code inkar-2024}
 * @param code the publisher's short name ({@code Kürzel}), which several indicators may share
 * @param id the publisher's number, unique in an edition
 * @param name what it is, in the publisher's words
 * @param formula how it is computed, in the publisher's words; empty where it is a plain count
 * @param notes what the publisher adds; empty in a snapshot, which keeps facts only
 * @param sources what the publisher computes it from; empty in a snapshot
 */
public record PublishedDefinition(
        String edition, String code, int id, String name, String formula, String notes, String sources)
        implements Comparable<PublishedDefinition> {

    /** The same without notes and sources. */
    public PublishedDefinition toFacts() {
        return new PublishedDefinition(edition, code, id, name, formula, "", "");
    }

    /** Order by edition, then by number. */
    @Override
    public int compareTo(PublishedDefinition other) {
        int order = edition.compareTo(other.edition);
        return order == 0 ? Integer.compare(id, other.id) : order;
    }
}
