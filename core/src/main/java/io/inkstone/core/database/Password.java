package io.inkstone.core.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The generated password of the embedded server, in a file that only its owner reads. */
record Password(String text, boolean isNew) {
    private static final int RANDOM_BYTES = 24;

    static Password readOrCreate(Path home) throws IOException {
        try {
            return new Password(read(home), false);
        } catch (NoSuchFileException e) {
            return create(home);
        }
    }

    static String read(Path home) throws IOException {
        return Files.readString(file(home)).strip();
    }

    private static Password create(Path home) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path part = home.resolve("password.new");
        Files.deleteIfExists(part);
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (SeekableByteChannel channel =
                Files.newByteChannel(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        Files.move(part, file(home), StandardCopyOption.ATOMIC_MOVE);
        return new Password(text, true);
    }

    private static Path file(Path home) {
        return home.resolve("password");
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
