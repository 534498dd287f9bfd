package kleinstadt.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.UsualRun;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.Frame;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.RevisionCauses;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.BodyPictures;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Format;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.render.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text of any chart overlaps another or leaves the page: for all towns of the set and the case towns outside of it, with
 * the bundled figures, in both languages. Slides are drawn for every town; printed pages, and charts within the pages of packs
 * and decks, for every twentieth and for those with the longest and the shortest names.
 */
final class LabelCheckTest {

    /** Nothing stands nearer to the edge, so that no projector or printer cuts it. */
    private static final double MARGIN = 10;

    /** Less than a letter's serif. */
    private static final double SLIVER = 1;

    private static final int EVERY = 20;

    /** Height of a chart in units of its width on a page of a pack whose title and sources have as many lines as they may. */
    private static final String LOW_BODY = "940";

    /** Faults that are told; their number is told in any case. */
    private static final int TOLD = 12;

    private static ReportInput input;
    private static List<CaseTown> towns;

    @BeforeAll
    static void compute() {
        Study study = UsualRun.study(UsualRun.options());
        input = StudyCharts.input(study);
        towns = new ArrayList<>();
        input.towns().towns().forEach(town -> towns.add(new CaseTown(town, true)));
        input.shown().stream().filter(town -> !town.inSet()).forEach(towns::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void slidesOfAllTowns(String language) {
        Check check = new Check(Format.SLIDE, Locale.forLanguageTag(language));
        assertThat(towns).hasSizeGreaterThan(439);
        IntStream.range(0, towns.size()).parallel().forEach(index -> check.town(towns.get(index)));
        check.together();
        check.chart(revision(Locale.forLanguageTag(language)), "revision");
        check.assertFaultless();
        assertThat(check.kinds).isEqualTo(kinds());
    }

    /** The chart of a revision at its fullest: as many rows as it has, with the longest names there are, and every cause. */
    private static ChartSpec revision(Locale locale) {
        List<RevisionCauses.Row> rows = input.definitions().stream()
                .map(definition -> definition.text(locale).shortName())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(12)
                .map(name -> new RevisionCauses.Row(name, List.of(12_000L, 3L, 4_567L, 1L, 890L), "17.461"))
                .toList();
        Frame frame = new Frame(
                "revision-causes",
                "Revision",
                "294.019 Zahlen verglichen",
                "Lauf A gegen Lauf B",
                "Quelle: gv100ad",
                "Gründe");
        return new RevisionCauses(
                frame,
                Arrays.stream(RevisionCauses.Tone.values())
                        .map(tone -> new RevisionCauses.Kind("Zensusgrundlage + Gebietsstand " + tone, tone))
                        .toList(),
                "Kennzahl",
                rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void printedPagesOfSomeTowns(String language) {
        Check check = new Check(Format.PAGE, Locale.forLanguageTag(language));
        check.chart(revision(Locale.forLanguageTag(language)), "revision");
        some().parallelStream().forEach(check::town);
        check.together();
        check.assertFaultless();
    }

    @ParameterizedTest
    @CsvSource({"de, " + BodyPictures.HEIGHT, "en, " + BodyPictures.HEIGHT, "de, " + LOW_BODY, "en, " + LOW_BODY})
    void chartsWithinPagesOfSomeTowns(String language, double height) {
        Check check = new Check(height, Locale.forLanguageTag(language));
        check.chart(revision(Locale.forLanguageTag(language)), "revision");
        some().parallelStream().forEach(check::town);
        check.together();
        check.assertFaultless();
    }

    /** The case towns, every twentieth town, and those with the shortest and the longest names. */
    private static Set<CaseTown> some() {
        Set<CaseTown> some = new HashSet<>(input.shown());
        IntStream.range(0, towns.size())
                .filter(index -> index % EVERY == 0)
                .forEach(index -> some.add(towns.get(index)));
        List<CaseTown> byLength = towns.stream()
                .sorted(Comparator.comparingInt(
                        (CaseTown town) -> town.town().name().length()))
                .toList();
        some.addAll(byLength.subList(0, 5));
        some.addAll(byLength.subList(byLength.size() - 10, byLength.size()));
        return some;
    }

    @Test
    void aTownThatIsShownAmongAllHasNoCrowdOfNames() {
        // As in a run over all towns, where every one of them is shown.
        ReportInput all = withShown(towns);
        ChartSpecs specs = new ChartSpecs(all, Locale.GERMAN);
        Check check = new Check(Format.SLIDE, Locale.GERMAN);
        specs.of(towns.get(0)).stream()
                // Maps name what they are told to; how many that may be is theirs to say.
                .filter(chart -> !(chart instanceof MapChart))
                .forEach(chart -> check.chart(chart, "all shown"));
        check.assertFaultless();
    }

    @Test
    void theCheckFindsWhatItLooksFor() {
        TextCanvas canvas = new TextCanvas(new TextCanvas.Inks());
        canvas.setFont(Theme.regular(30));
        canvas.drawString("Lübz", 100, 100);
        canvas.drawString("Malchin", 130, 105);
        canvas.drawString("Storkow", 100, 160);
        canvas.rotate(Math.PI / 4, 100, 160);
        canvas.drawString("slanted", 100, 160);
        List<TextBox> boxes = canvas.boxes();
        assertThat(boxes.get(0).overlaps(boxes.get(1), SLIVER)).isTrue();
        assertThat(boxes.get(1).overlaps(boxes.get(2), SLIVER)).isFalse();
        assertThat(boxes.get(2).overlaps(boxes.get(3), SLIVER)).isTrue();
        assertThat(boxes.get(0).isWithin(new Rectangle2D.Double(0, 0, 1920, 1080), MARGIN))
                .isTrue();
        assertThat(boxes.get(0).isWithin(new Rectangle2D.Double(0, 0, 150, 1080), MARGIN))
                .isFalse();
    }

    private static ReportInput withShown(List<CaseTown> shown) {
        return new ReportInput(
                input.sources(),
                input.observations(),
                input.results(),
                input.contexts(),
                input.definitions(),
                input.towns(),
                shown,
                input.boundaries(),
                input.territory(),
                input.unit(),
                input.lifeLines(),
                input.findings());
    }

    /** Every kind of chart there is. */
    private static Set<Class<?>> kinds() {
        return kinds(ChartSpec.class).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LabelCheckTest::kinds)
                : Stream.of(type);
    }

    /** Charts of one format and language, and what is wrong with them. Several threads may add charts. */
    private static final class Check {

        private final String place;
        private final ChartSpecs specs;
        private final ChartPainter painter;
        private final Rectangle2D canvas;
        private final double margin;
        private final ThreadLocal<TextCanvas.Inks> inks = ThreadLocal.withInitial(TextCanvas.Inks::new);
        private final Set<Class<?>> kinds = ConcurrentHashMap.newKeySet();
        private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

        /** Charts with title and sources. */
        Check(Format format, Locale locale) {
            this.place = locale + ", " + format;
            this.specs = new ChartSpecs(input, locale);
            this.painter = new Painters(new MapPainter(), format);
            this.canvas = new Rectangle2D.Double(0, 0, format.width(), format.height());
            this.margin = MARGIN;
        }

        /** Charts within a page that sets title and sources itself. */
        Check(double height, Locale locale) {
            this.place = locale + ", body of " + height;
            this.specs = new ChartSpecs(input, locale);
            this.painter = new Painters(new MapPainter())::paintBody;
            this.canvas = new Rectangle2D.Double(Theme.MARGIN, 0, BodyPictures.WIDTH, height);
            // The ink of a letter may begin a hair before its place.
            this.margin = -SLIVER * 1.5;
        }

        void town(CaseTown town) {
            specs.of(town).forEach(chart -> chart(chart, town.town().name()));
        }

        /** The conference, and each Land's case towns. */
        void together() {
            specs.together(input.shown(), "Zehn").forEach(chart -> chart(chart, "together"));
            input.shown().stream()
                    .map(CaseTown::town)
                    .map(Town::land)
                    .distinct()
                    .forEach(land -> {
                        List<CaseTown> pair = input.shown().stream()
                                .filter(town -> town.town().land().equals(land))
                                .toList();
                        specs.together(pair, "Land").forEach(chart -> chart(chart, "Land " + land.key()));
                    });
        }

        void chart(ChartSpec chart, String about) {
            kinds.add(chart.getClass());
            TextCanvas texts = new TextCanvas(inks.get());
            painter.paint(chart, texts, canvas);
            List<TextBox> boxes = texts.boxes();
            String name = chart.frame().id() + " of " + about + " (" + place + "): ";
            Predicate<TextBox> inside = box -> box.isWithin(canvas, margin);
            if (boxes.isEmpty()) {
                faults.add(name + "no text");
            }
            boxes.stream().filter(inside.negate()).forEach(box -> faults.add(name + "off the page " + box));
            overlaps(boxes).forEach(pair -> faults.add(name + pair));
        }

        private static Stream<String> overlaps(List<TextBox> boxes) {
            return IntStream.range(0, boxes.size())
                    .boxed()
                    .flatMap(second -> IntStream.range(0, second)
                            .filter(first -> boxes.get(first).overlaps(boxes.get(second), SLIVER))
                            .mapToObj(first -> boxes.get(first) + " over " + boxes.get(second)));
        }

        void assertFaultless() {
            List<String> told = faults.stream().sorted().limit(TOLD).toList();
            assertThat(told).as("%d faults", faults.size()).isEmpty();
        }
    }
}
