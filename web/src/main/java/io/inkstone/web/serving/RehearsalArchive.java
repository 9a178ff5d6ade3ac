package io.inkstone.web.serving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Posts to rehearse an import with: one text with all that posts have in them, often enough for Java to know its way. */
public final class RehearsalArchive {
    private static final int POSTS = 400;
    private static final int DAYS = 28;

    private RehearsalArchive() {}

    /** Writes them into a new folder. */
    public static void write(Path folder) {
        try (InputStream text =
                Objects.requireNonNull(RehearsalArchive.class.getResourceAsStream("/rehearsal/post.md"))) {
            String post = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(folder);
            for (int number = 1; number <= POSTS; number++) {
                String day = "%02d".formatted(1 + number % DAYS);
                Files.writeString(
                        folder.resolve("2024-03-" + day + "-rehearsal-" + number + ".md"),
                        post.replace("NUMBER", Integer.toString(number)).replace("DAY", day));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
