package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kleinstadt.data.source.Source;

/** Names sources as a footer does: each notice once, the tables behind it, and its licence unless the notice says it. */
public final class SourceLine {

    /** GENESIS tables; other sources are named by their id alone. */
    private static final Predicate<String> TABLE = Pattern.compile("\\d{5}-.*").asMatchPredicate();

    private SourceLine() {}

    /** The line; empty text without sources. Sources of one notice stand together, in the order they come. */
    public static String of(Collection<Source> sources, Texts texts) {
        Map<String, List<Source>> byNotice = new LinkedHashMap<>();
        sources.stream()
                .distinct()
                .forEach(source -> byNotice.computeIfAbsent(withLicence(source), notice -> new ArrayList<>())
                        .add(source));
        return byNotice.entrySet().stream()
                .map(entry -> texts.text("footer.source", entry.getKey(), ids(entry.getValue(), texts)))
                .collect(Collectors.joining("; "));
    }

    private static String ids(List<Source> sources, Texts texts) {
        List<String> parts = new ArrayList<>();
        List<String> tables = sources.stream().map(Source::id).filter(TABLE).toList();
        if (!tables.isEmpty()) {
            parts.add(texts.text(tables.size() == 1 ? "footer.table" : "footer.tables", String.join(", ", tables)));
        }
        sources.stream().map(Source::id).filter(TABLE.negate()).forEach(parts::add);
        return String.join(", ", parts);
    }

    /** The notice, followed by the licence if a word of it is missing there. */
    private static String withLicence(Source source) {
        String notice = source.notice().toLowerCase(Locale.ROOT);
        for (String word : source.licence().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!notice.contains(word)) {
                return source.notice() + ", " + source.licence();
            }
        }
        return source.notice();
    }
}
