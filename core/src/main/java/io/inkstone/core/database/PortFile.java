package io.inkstone.core.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** Tells guests, and the next start, on which loopback port the embedded server listens. */
record PortFile(Path file) {
    /** Below the range from which Linux takes the ports of outgoing connections. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    static PortFile in(Path home) {
        return new PortFile(home.resolve("port"));
    }

    OptionalInt read() throws IOException {
        try {
            String text = Files.readString(file).strip();
            return text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        } catch (NoSuchFileException e) {
            return OptionalInt.empty();
        }
    }

    void write(int port) throws IOException {
        Path part = file.resolveSibling("port.new");
        Files.writeString(part, port + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The port of last time if it is free, else another one. */
    int choose() throws IOException {
        int port = read().orElseGet(PortFile::any);
        while (!isFree(port)) {
            port = any();
        }
        return port;
    }

    private static int any() {
        return ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
