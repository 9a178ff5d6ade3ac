package io.inkstone.importer.git;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.importing.ImportException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and tokens by which other hosts let this site in: lines such as {@code https://name:token@git.example}, as git's own
 * {@code credential-store} keeps them, in a file that only its owner may read. They are read when they are needed and kept nowhere.
 */
@Singleton
final class Credentials {
    static final String FILE = "git-credentials";

    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path file;

    Credentials(Configuration configuration) {
        this.file = configuration.data().resolve(FILE);
    }

    /** Says nothing of itself, because it may end in a log. */
    record Login(String name, String token) {
        @Override
        public String toString() {
            return "Login";
        }
    }

    /**
     * The first line for this host, and for this path if the line names one.
     *
     * @throws ImportException.UnreadableSource if others may read the file
     */
    Optional<Login> of(String url) {
        if (!url.startsWith("https://") || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            refuseIfOthersRead();
            return Files.readAllLines(file).stream()
                    .flatMap(line -> login(line.strip(), URI.create(url)).stream())
                    .findFirst();
        } catch (IOException e) {
            throw new ImportException.UnreadableSource(file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private void refuseIfOthersRead() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains)) {
            throw new ImportException.UnreadableSource(
                    "Others may read " + file + ", which holds tokens: let only its owner (chmod 600).");
        }
    }

    private static Optional<Login> login(String line, URI wanted) {
        URI known = uri(line);
        if (known == null || known.getRawUserInfo() == null || !isFor(known, wanted)) {
            return Optional.empty();
        }
        List<String> parts = List.of(known.getRawUserInfo().split(":", 2));
        return parts.size() == 2
                ? Optional.of(new Login(decoded(parts.getFirst()), decoded(parts.getLast())))
                : Optional.empty();
    }

    /** Null for a line that is none; what it holds is not told. */
    private static @Nullable URI uri(String line) {
        try {
            return line.startsWith("https://") ? URI.create(line) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isFor(URI known, URI wanted) {
        String path = known.getRawPath() == null ? "" : known.getRawPath().replaceFirst("/+$", "");
        String asked = String.valueOf(wanted.getRawPath());
        return String.valueOf(known.getHost()).equalsIgnoreCase(wanted.getHost())
                && known.getPort() == wanted.getPort()
                && (path.isEmpty() || asked.equals(path) || asked.startsWith(path + "/"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
