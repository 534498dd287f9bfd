package kleinstadt.data.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * A server on this machine, at a port the system chooses. It answers from a script, one handler a request; when that is used up, it
 * serves its file as a good server does, with parts and marks.
 */
final class LocalServer implements AutoCloseable {

    /** A request that came. */
    record Seen(String method, URI uri, Headers headers, String body) {

        /** A field of it. */
        Optional<String> find(String field) {
            return Optional.ofNullable(headers.getFirst(field));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<HttpHandler> script = new ArrayDeque<>();
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
    private byte[] content = new byte[0];
    private String etag = "";
    private String lastModified = "";

    private LocalServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A server without encryption. */
    static LocalServer start() throws IOException {
        return new LocalServer(HttpServer.create(free(), 0));
    }

    /** A server with a certificate. */
    static LocalServer start(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(free(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new LocalServer(server);
    }

    private static InetSocketAddress free() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Its address with a path. */
    URI at(String path) {
        String scheme = server instanceof HttpsServer ? "https" : "http";
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What it serves. */
    LocalServer serve(byte[] bytes, String mark, String modified) {
        content = bytes.clone();
        etag = mark;
        lastModified = modified;
        return this;
    }

    /** The next answers. */
    LocalServer then(HttpHandler... handlers) {
        script.addAll(Arrays.asList(handlers));
        return this;
    }

    /** The requests that came. */
    List<Seen> seen() {
        return List.copyOf(seen);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(new Seen(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
            HttpHandler next;
            synchronized (script) {
                next = script.poll();
            }
            if (next == null) {
                file(exchange);
            } else {
                next.handle(exchange);
            }
        }
    }

    private void file(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        Headers fields = exchange.getResponseHeaders();
        if (!etag.isEmpty()) {
            fields.set("ETag", etag);
        }
        if (!lastModified.isEmpty()) {
            fields.set("Last-Modified", lastModified);
        }
        boolean same = !etag.isEmpty()
                ? etag.equals(asked.getFirst("If-None-Match"))
                : !lastModified.isEmpty() && lastModified.equals(asked.getFirst("If-Modified-Since"));
        if (same) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        String range = asked.getFirst("Range");
        String condition = asked.getFirst("If-Range");
        if (range == null || (condition != null && !condition.equals(etag) && !condition.equals(lastModified))) {
            send(exchange, 200, content);
            return;
        }
        int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
        if (from >= content.length) {
            fields.set("Content-Range", "bytes */" + content.length);
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        fields.set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        send(exchange, 206, Arrays.copyOfRange(content, from, content.length));
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** An answer with fields (name, value, …) and a body. */
    static HttpHandler answer(int status, String body, String... fields) {
        return answer(status, body.getBytes(StandardCharsets.UTF_8), fields);
    }

    /** An answer with fields (name, value, …) and a body. */
    static HttpHandler answer(int status, byte[] body, String... fields) {
        return exchange -> {
            for (int i = 0; i < fields.length; i += 2) {
                exchange.getResponseHeaders().set(fields[i], fields[i + 1]);
            }
            send(exchange, status, body);
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
