package kleinstadt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.reports.render.Theme;
import org.junit.jupiter.api.Test;

/** The page looks like the charts, and can be read. */
final class ColoursTest {

    private static final String SCRIPT = WebPage.resource("colours.js");
    private static final String STYLE = WebPage.resource("page.css");

    @Test
    void thePageHasTheColoursOfTheCharts() {
        Map<String, Color> colours = Map.of(
                "paper", Theme.PAPER,
                "ink", Theme.INK,
                "muted", Theme.MUTED,
                "grid", Theme.GRID,
                "rule", Theme.RULE,
                "town", Theme.TOWN,
                "compare", Theme.PEER,
                "group", Theme.GROUP,
                "groupBand", Theme.GROUP_BAND,
                "groupPale", Theme.GROUP_PALE);
        colours.forEach((name, colour) -> assertThat(SCRIPT).contains(name + ": '" + hex(colour) + "'"));
        for (String name : List.of("paper", "ink", "muted", "grid", "rule", "town", "compare")) {
            assertThat(STYLE).contains("--" + name + ": " + hex(colours.getOrDefault(name, Color.BLACK)));
        }
    }

    /** WCAG 2.2, success criterion 1.4.3: text has a contrast of 4.5 or more. */
    @Test
    void textContrastsWithItsGround() {
        for (Color text : List.of(Theme.INK, Theme.MUTED, Theme.TOWN, Theme.PEER)) {
            assertThat(contrast(text, Color.WHITE)).as(hex(text)).isGreaterThanOrEqualTo(4.5);
        }
        for (String ground : List.of("#F4F5F7", "#FBEDE6", "#E6EEF6", "#DCE9F5", "#A9CBE6")) {
            assertThat(contrast(Theme.INK, Color.decode(ground))).as(ground).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Theme.MUTED, Color.decode("#F4F5F7"))).isGreaterThanOrEqualTo(4.5);
    }

    /** Classes of one side differ in lightness by 5 or more each (CIE L*), so that greyscale tells them apart. */
    @Test
    void classesDarkenStepByStep() {
        for (String scheme : List.of("blues", "belowZero", "aboveZero")) {
            Matcher list = Pattern.compile(scheme + ": \\[([^]]+)]").matcher(SCRIPT);
            assertThat(list.find()).isTrue();
            double before = 100;
            Matcher colours = Pattern.compile("#[0-9A-F]{6}").matcher(list.group(1));
            while (colours.find()) {
                double lightness = lightness(Color.decode(colours.group()));
                assertThat(lightness).as(scheme + " " + colours.group()).isLessThan(before - 5);
                before = lightness;
            }
        }
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double lightness(Color colour) {
        return 116 * Math.cbrt(luminance(colour)) - 16;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
