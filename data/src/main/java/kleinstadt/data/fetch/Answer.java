package kleinstadt.data.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import kleinstadt.data.fetch.FetchFailure.Reason;

/**
 * A server's answer, its body still to come.
 *
 * @param address where it came from
 * @param status HTTP status
 * @param headers its fields
 * @param body its body
 * @param stall longest wait for the next bytes
 */
record Answer(URI address, int status, HttpHeaders headers, BodyQueue body, Duration stall) implements AutoCloseable {

    static Answer of(HttpResponse<BodyQueue> response, Duration stall) {
        return new Answer(response.uri(), response.statusCode(), response.headers(), response.body(), stall);
    }

    /** A field; empty where there is none. */
    Optional<String> find(String field) {
        return headers.firstValue(field);
    }

    /** How long the body says it is. */
    OptionalLong length() {
        return headers.firstValueAsLong("Content-Length");
    }

    /**
     * The next bytes of the body; none at its end.
     *
     * @throws FetchFailure if the connection broke off or stalls
     * @throws InterruptedException if the program is told to stop
     */
    List<ByteBuffer> next() throws FetchFailure, InterruptedException {
        try {
            return body.next(stall);
        } catch (TimeoutException e) {
            throw FetchFailure.passing(Reason.TIMED_OUT, address.getHost());
        } catch (IOException e) {
            throw Connections.failure(address, e);
        }
    }

    /**
     * The body as a whole, if it is short.
     *
     * @param most so many bytes are read, the rest is not
     * @throws FetchFailure if the connection broke off or stalls
     * @throws InterruptedException if the program is told to stop
     */
    byte[] readShort(int most) throws FetchFailure, InterruptedException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (List<ByteBuffer> bytes = next(); !bytes.isEmpty() && read.size() < most; bytes = next()) {
            for (ByteBuffer each : bytes) {
                byte[] part = new byte[Math.min(each.remaining(), most - read.size())];
                each.get(part);
                read.writeBytes(part);
            }
        }
        return read.toByteArray();
    }

    @Override
    public void close() {
        body.close();
    }
}
