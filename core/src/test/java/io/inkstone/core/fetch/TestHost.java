package io.inkstone.core.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A host on the loopback that answers by path, as well or as badly as a test wants; it closes after each answer. */
public final class TestHost implements AutoCloseable {
    private final ServerSocket listening;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new ArrayList<>();

    public TestHost() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /** Writes the whole answer, head and body. */
    public interface Answer {
        void write(OutputStream out) throws IOException;
    }

    public int port() {
        return listening.getLocalPort();
    }

    public String url(String path) {
        return "http://img.example:" + port() + path;
    }

    public void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void answer(String path, String head, byte[] body) {
        answer(path, out -> {
            out.write(head(head + "\r\nContent-Length: " + body.length));
            out.write(body);
        });
    }

    /** A head of these lines, status first, after which the connection ends. */
    static byte[] head(String lines) {
        return ("HTTP/1.1 " + lines + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    public void redirect(String path, String location) {
        answer(path, "302 Found\r\nLocation: " + location, new byte[0]);
    }

    /** The heads of all requests so far, in the order in which they came. */
    public List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            synchronized (requests) {
                requests.add(head.toString());
            }
            String path = head.toString().split(" ", 3)[1];
            Answer answer = answers.getOrDefault(
                    path,
                    out -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1)));
            answer.write(socket.getOutputStream());
        } catch (IOException hungUp) {
            // The client has had enough, which is what some tests want.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
