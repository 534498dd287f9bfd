package kleinstadt.reports.content;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** The terms packs use, each explained in a sentence or two, in the order of the reader's alphabet. */
final class Glossary {

    private static final List<String> TERMS = List.of(
            "gemeinde",
            "verband",
            "kreis",
            "small-town",
            "case-town",
            "median",
            "quarter",
            "rank",
            "rank-range",
            "interval",
            "distinguishable",
            "percentage",
            "per-1000",
            "census",
            "update",
            "base",
            "territory",
            "key-date",
            "natural-balance",
            "net-migration",
            "employees",
            "dependency",
            "secret",
            "estimated",
            "profile",
            "missing");

    private Glossary() {}

    static Part.Prose compose(PackWords words) {
        Collator alphabet = Collator.getInstance(words.locale());
        return new Part.Prose(
                words.text("chapter.glossary"),
                TERMS.stream()
                        .map(term -> new Part.Entry(
                                words.text("term." + term),
                                List.of(words.text("term." + term + ".text", words.setSize()))))
                        .sorted(Comparator.comparing(Part.Entry::heading, alphabet::compare))
                        .toList());
    }
}
