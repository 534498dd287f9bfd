package kleinstadt.reports.compose;

import java.util.List;
import java.util.Optional;

/**
 * Sentences about where a town stands, never saying more than the figures do.
 *
 * <p>Town names have no article and are never put into the genitive; indicator names stand before a colon, so that their
 * gender and number do not matter.
 */
final class Statement {

    /** Shares of the towns that have a word, the largest first. */
    private static final List<Part> PARTS = List.of(
            new Part("nine-tenths", 0.9),
            new Part("three-quarters", 0.75),
            new Part("two-thirds", 2.0 / 3),
            new Part("half", 0.5));

    private final Texts texts;

    Statement(Texts texts) {
        this.texts = texts;
    }

    /** An indicator's place: higher or lower than a share of the towns, or not to be told from their median. */
    String standing(String town, String indicator, Standing standing) {
        return texts.text("statement.colon", indicator, place(town, standing));
    }

    private String place(String town, Standing standing) {
        return switch (standing.place()) {
            case SIMILAR -> texts.text(standing.tested() ? "statement.similar" : "statement.equal", town);
            case HIGHER -> beyond("higher", town, standing.shareBelow());
            case LOWER -> beyond("lower", town, standing.shareAbove());
        };
    }

    private String beyond(String way, String town, double share) {
        return findPart(share)
                .map(part -> texts.text("statement." + way, town, texts.text("part." + part)))
                .orElseGet(() -> texts.text("statement." + way + "-than-median", town));
    }

    /** {@code in drei Vierteln der Kleinstädte}: the largest share with a word that is reached; empty under a half. */
    Optional<String> inPart(double share) {
        return findPart(share).map(part -> texts.text("in-part." + part));
    }

    /** {@code drei Viertel der Kleinstädte}: the largest share with a word that is reached; empty under a half. */
    Optional<String> part(double share) {
        return findPart(share).map(part -> texts.text("part." + part));
    }

    /** {@code in Lübz}; a name that begins with a preposition of its own gets a word between. */
    String in(String town) {
        boolean preposition = town.startsWith("Am ") || town.startsWith("An ") || town.startsWith("Amt ");
        return texts.text(preposition ? "in-municipality" : "in", town);
    }

    private static Optional<String> findPart(double share) {
        return PARTS.stream()
                .filter(part -> share >= part.share())
                .map(Part::key)
                .findFirst();
    }

    private record Part(String key, double share) {}
}
