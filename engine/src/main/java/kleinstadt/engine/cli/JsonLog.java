package kleinstadt.engine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kleinstadt.engine.cache.Outcome;
import kleinstadt.engine.run.Done;

/**
 * A line of JSON for each stage and run, with the time it took and what was counted. Times are told here and in no file of an
 * output, since the same inputs give the same files.
 */
final class JsonLog implements RunLog {

    private final PrintWriter out;
    private Stage stage = Stage.READ;
    private int steps;
    private long stageBegan;
    private long runBegan = System.nanoTime();

    JsonLog(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void begin(Stage begun, int stageSteps) {
        stage = begun;
        steps = stageSteps;
        stageBegan = System.nanoTime();
        print(event("stage-begin").put("stage", name(begun)).put("steps", stageSteps));
    }

    @Override
    public void step() {}

    @Override
    public synchronized void end() {
        print(event("stage-end").put("stage", name(stage)).put("steps", steps).put("millis", millisSince(stageBegan)));
    }

    @Override
    public synchronized void runBegins(String name, int number, int runs) {
        runBegan = System.nanoTime();
        print(event("run-begin").put("run", name).put("number", number).put("runs", runs));
    }

    @Override
    public synchronized void runEnds(String name, int status) {
        print(event("run-end").put("run", name).put("status", status).put("millis", millisSince(runBegan)));
    }

    @Override
    public synchronized void done(Done done) {
        ObjectNode event = event("done").put("way", name(done.way()));
        event.put("values", done.outcome().values()).put("areas", done.outcome().areas());
        event.put(
                "made",
                done.pieces().stream().filter(piece -> !piece.isReused()).count());
        event.put("reused", done.pieces().stream().filter(Outcome::isReused).count());
        ObjectNode issues = event.putObject("issues");
        done.outcome().issueCounts().forEach(issues::put);
        print(event.put("millis", millisSince(runBegan)));
    }

    private static ObjectNode event(String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("time", Instant.now().toString())
                .put("event", name);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private void print(ObjectNode event) {
        out.println(event);
        out.flush();
    }
}
