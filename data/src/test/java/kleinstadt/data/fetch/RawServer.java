package kleinstadt.data.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A server that sends just the bytes it is told to and hangs up, one connection after the other; after its last word it refuses. */
final class RawServer implements AutoCloseable {

    /** What it does with a connection, once the request was read. */
    @FunctionalInterface
    interface Word {
        void say(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Deque<Word> words;
    private final List<String> heads = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;

    RawServer(Word... words) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.words = new ArrayDeque<>(Arrays.asList(words));
        this.thread = new Thread(this::run, "raw server");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    /** The heads of the requests that came. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    private void run() {
        try {
            while (!words.isEmpty()) {
                try (Socket connection = socket.accept()) {
                    heads.add(head(connection));
                    words.remove().say(connection.getOutputStream());
                } catch (InterruptedException e) {
                    return;
                } catch (IOException e) {
                    if (socket.isClosed()) {
                        return;
                    }
                }
            }
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String head(Socket connection) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        StringBuilder head = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    /** Says this and hangs up. */
    static Word says(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Says this and then nothing, for longer than anybody waits. */
    static Word saysAndStalls(String text) {
        return out -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Thread.sleep(5_000);
        };
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
