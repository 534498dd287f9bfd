package kleinstadt.engine.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A page in the browser, and what a reader does with it. */
final class PageUnderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final Path index;

    PageUnderTest(ChromeDriver driver, Path index) {
        this.driver = driver;
        this.index = index;
    }

    /** Opens the page with a hash, in a window of this size. */
    void open(String hash, int width, int height) {
        // Chromium's window has a frame of its own even without a screen; the page shall have this size.
        driver.manage().window().setSize(new Dimension(width, height));
        long frame = number("return window.outerHeight - window.innerHeight");
        driver.manage().window().setSize(new Dimension(width, height + (int) frame));
        driver.get("about:blank");
        driver.get(index.toUri() + hash);
        settle();
    }

    /** Waits until all scripts have run and the view is drawn: the browser may hand the page over before. */
    private void settle() {
        await(
                () -> Boolean.TRUE.equals(run("return document.readyState === 'complete' "
                        + "&& !!document.querySelector('.view:not([hidden]) h2')?.textContent.trim()")),
                "the drawn page");
    }

    /** Opens the page on a slide. */
    void open(String hash) {
        open(hash, 1920, 1080);
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    String text(String script, Object... arguments) {
        return String.valueOf(run(script, arguments));
    }

    long number(String script, Object... arguments) {
        return ((Number) run(script, arguments)).longValue();
    }

    JsonNode json(String expression, Object... arguments) {
        try {
            return JSON.readTree(text("return JSON.stringify(" + expression + ")", arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> list(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String textOf(String selector) {
        return find(selector).getText();
    }

    void click(String selector) {
        find(selector).click();
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Types into a field to find one of many in, and takes the first that is found. */
    void pick(String field, String query) {
        WebElement input = find("#" + field);
        input.click();
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), query, Keys.ENTER);
    }

    /** Chooses an option of a field by its value. */
    void select(String field, String value) {
        run(
                "const f = document.getElementById(arguments[0]); f.value = arguments[1]; f.dispatchEvent(new Event('change'));",
                field,
                value);
    }

    void await(Supplier<Boolean> condition, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.onSpinWait();
        }
    }

    void back() {
        driver.navigate().back();
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        List<String> lines = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            lines.add(entry.getLevel() + " " + entry.getMessage());
        }
        return lines;
    }

    /** Addresses that were asked for since this was last asked. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            try {
                JsonNode message = JSON.readTree(entry.getMessage()).path("message");
                if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                    addresses.add(
                            message.path("params").path("request").path("url").asText());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return addresses;
    }

    /** What axe finds wrong with the page as it stands, a line each kind with an example. */
    List<String> accessibilityProblems() {
        run(Axe.SCRIPT);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {preload: false, resultTypes: ['violations']}).then((results) => done(results.violations.map(
                    (each) => each.id + ' (' + each.nodes.length + '): ' + each.nodes[0].html.slice(0, 200))),
                  (error) => done(['axe failed: ' + error]));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** The page printed to PDF. */
    byte[] print() {
        Object data = driver.executeCdpCommand("Page.printToPDF", java.util.Map.of("preferCSSPageSize", true))
                .get("data");
        return java.util.Base64.getDecoder().decode(String.valueOf(data));
    }

    /** The script of axe-core. */
    private static final class Axe {
        private static final String SCRIPT = read();

        private static String read() {
            try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
                return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
