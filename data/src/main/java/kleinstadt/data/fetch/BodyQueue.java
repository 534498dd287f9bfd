package kleinstadt.data.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as it comes in, a few kilobytes at a time: the next bytes are asked for when those before were taken, so
 * that a large file never stands in memory, and one may wait for them no longer than one likes.
 */
final class BodyQueue implements BodySubscriber<BodyQueue>, AutoCloseable {

    /** What came in: bytes, the end, or what went wrong. */
    private record Event(
            List<ByteBuffer> bytes, boolean last, @Nullable Throwable failure) {}

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<BodyQueue> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        events.add(new Event(bytes, false, null));
    }

    @Override
    public void onError(Throwable failure) {
        events.add(new Event(List.of(), true, failure));
    }

    @Override
    public void onComplete() {
        events.add(new Event(List.of(), true, null));
    }

    /**
     * The next bytes; none at the end.
     *
     * @throws TimeoutException if none came in time
     * @throws IOException if the connection broke off before the end
     * @throws InterruptedException if the program is told to stop
     */
    List<ByteBuffer> next(Duration longest) throws IOException, TimeoutException, InterruptedException {
        while (true) {
            Event event = events.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                throw new TimeoutException("no bytes");
            }
            if (event.failure() != null) {
                throw new IOException(event.failure());
            }
            if (event.last()) {
                return List.of();
            }
            Flow.Subscription more = subscription;
            if (more != null) {
                more.request(1);
            }
            if (event.bytes().stream().anyMatch(ByteBuffer::hasRemaining)) {
                return event.bytes();
            }
        }
    }

    /** Gives up what has not come in, and the connection with it. */
    @Override
    public void close() {
        Flow.Subscription rest = subscription;
        if (rest != null) {
            rest.cancel();
        }
    }
}
