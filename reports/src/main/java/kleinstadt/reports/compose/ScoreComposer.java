package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.assess.Assessment;
import kleinstadt.indicators.profile.assess.Score;
import kleinstadt.indicators.profile.assess.ThemeScore;
import kleinstadt.indicators.profile.sensitivity.Draws;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.KeyEntry;
import kleinstadt.reports.chart.ScoreParts;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;
import kleinstadt.reports.pack.Findings;

/** Composes what a town's score is made of, with the range other choices give. */
final class ScoreComposer {

    static final String ID = "score";

    private final Texts texts;
    private final Optional<Assessment> assessment;
    private final Map<String, Numbers> themes = new LinkedHashMap<>();
    private final Numbers scores;
    private final Provenance origin = new Provenance();

    ScoreComposer(Figures figures, Texts texts) {
        this.texts = texts;
        this.assessment = figures.input().findings().map(Findings::assessment);
        Map<String, List<Double>> byTheme = new LinkedHashMap<>();
        List<Double> all = new ArrayList<>();
        assessment.ifPresent(found -> {
            found.themeScores().stream()
                    .filter(ThemeScore::member)
                    .forEach(theme -> theme.score()
                            .ifPresent(score -> byTheme.computeIfAbsent(theme.theme(), key -> new ArrayList<>())
                                    .add(score)));
            found.scores().stream()
                    .filter(Score::member)
                    .forEach(score -> score.score().ifPresent(all::add));
            for (ProfileIndicator indicator : found.profile().indicators()) {
                figures.findLatest(indicator.id()).ifPresent(slice -> origin.add(slice.origin()));
            }
        });
        byTheme.forEach((theme, values) -> themes.put(theme, new Numbers(values)));
        this.scores = new Numbers(all);
    }

    ChartSpec compose(Subject subject) {
        String topic = texts.text(ID + ".topic");
        Optional<Score> found = assessment.flatMap(each -> each.scores().stream()
                .filter(score -> score.area().equals(subject.area()))
                .findFirst());
        if (found.isEmpty() || scores.isEmpty()) {
            return subject.noFigures(ID, topic, texts.reason(Reason.NO_SOURCE), new Provenance());
        }
        Score score = found.get();
        if (score.score().isEmpty()) {
            String coverage = texts.withUnit(score.coverage(), 0, "percent", false);
            return subject.noFigures(ID, topic, texts.text(ID + ".too-little", coverage), new Provenance());
        }
        List<ScoreParts.Part> parts = new ArrayList<>();
        for (ThemeScore theme : themes(subject.area())) {
            Numbers group = themes.get(theme.theme());
            if (group != null) {
                parts.add(part(theme, group));
            }
        }
        double value = score.score().getAsDouble();
        ScoreParts.Part whole = new ScoreParts.Part(
                texts.text(ID + ".whole"),
                score.score(),
                score.scores().map(ScoreComposer::span),
                SeriesPoints.quartiles(scores),
                texts.number(value, 0),
                rank(score));
        Assessment profile = assessment.orElseThrow();
        return new ScoreParts(
                subject.frame(
                        ID,
                        topic,
                        title(subject, score),
                        texts.text(
                                ID + ".subtitle",
                                profile.profile().text(texts.locale()).name(),
                                texts.count(profile.profile().indicators().size()),
                                texts.count(parts.size())),
                        alternative(subject, parts, whole),
                        new Provenance().add(origin)),
                key(subject, profile.runs()),
                Axes.at("", 0, 100, List.of(0.0, 25.0, 50.0, 75.0, 100.0), place -> texts.number(place, 0)),
                texts.text(ID + ".theme"),
                texts.text(ID + ".points"),
                texts.text("profile.rank"),
                parts,
                whole);
    }

    private List<ThemeScore> themes(AreaKey area) {
        return assessment.stream()
                .flatMap(each -> each.themeScores().stream())
                .filter(theme -> theme.area().equals(area))
                .toList();
    }

    private ScoreParts.Part part(ThemeScore theme, Numbers group) {
        return new ScoreParts.Part(
                texts.theme(theme.theme()),
                theme.score(),
                Optional.empty(),
                SeriesPoints.quartiles(group),
                theme.score().isPresent()
                        ? texts.number(theme.score().getAsDouble(), 0)
                        : texts.text(ID + ".too-little-theme", texts.withUnit(theme.coverage(), 0, "percent", false)),
                texts.shortRank(theme.rank(), theme.n(), theme.member()));
    }

    private static Span span(Draws.Summary drawn) {
        return new Span(drawn.lower(), drawn.upper());
    }

    private String rank(Score score) {
        String rank = texts.shortRank(score.rank(), score.n(), score.member());
        return score.ranks()
                .map(drawn ->
                        texts.text(ID + ".rank", rank, texts.number(drawn.lower(), 0), texts.number(drawn.upper(), 0)))
                .orElse(rank);
    }

    private List<KeyEntry> key(Subject subject, int runs) {
        List<KeyEntry> key = new ArrayList<>();
        key.add(new KeyEntry(Sign.TOWN, subject.name()));
        if (runs > 0) {
            key.add(new KeyEntry(Sign.INTERVAL, texts.text(ID + ".interval", texts.count(runs))));
        }
        key.add(new KeyEntry(Sign.GROUP_MIDDLE, texts.text("key.middle", subject.setSize())));
        key.add(new KeyEntry(Sign.MEDIAN, texts.text("key.median")));
        return key;
    }

    /** The score, and the ranks that other defensible choices leave open. */
    private String title(Subject subject, Score score) {
        String points = texts.number(score.score().orElse(0), 0);
        String n = texts.count(score.member() ? score.n() : score.n() + 1L);
        return score.ranks()
                .map(drawn -> texts.text(
                        ID + ".title-range",
                        subject.name(),
                        points,
                        texts.number(drawn.lower(), 0),
                        texts.number(drawn.upper(), 0),
                        n))
                .orElseGet(() -> texts.text(
                        ID + ".title",
                        subject.name(),
                        points,
                        texts.number(score.rank().orElse(0), 0),
                        n));
    }

    private String alternative(Subject subject, List<ScoreParts.Part> parts, ScoreParts.Part whole) {
        String themes = parts.stream()
                .map(part -> texts.text(
                        ID + ".alternative-row",
                        part.name(),
                        part.label(),
                        texts.number(part.group().median(), 0)))
                .collect(Collectors.joining("; "));
        return texts.text(
                ID + ".alternative",
                subject.name(),
                whole.label(),
                whole.rank(),
                texts.number(whole.group().median(), 0),
                themes);
    }
}
