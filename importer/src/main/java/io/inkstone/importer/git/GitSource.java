package io.inkstone.importer.git;

import io.inkstone.core.importing.ImportException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * A repository, as {@code https://host/blog.git#branch:folder} or {@code /srv/git/blog.git} name it.
 *
 * @param url https, or a file of this machine
 * @param branch null for the one that the repository names itself
 * @param folder where in it the blog lies; empty for its top
 */
public record GitSource(String url, @Nullable String branch, String folder) {
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]+)://.*");
    private static final Pattern PASSWORD = Pattern.compile("(?i)[a-z]+://[^/]*@");
    private static final Pattern SCP = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:.+");
    private static final Pattern BRANCH = Pattern.compile("([^#]*)#([^#:]*)(?::([^#]*))?");

    /**
     * Null for what is a plain file or folder.
     *
     * @throws ImportException.UnreadableSource if it is a repository that cannot be reached this way
     */
    public static @Nullable GitSource parse(String written) {
        Matcher scheme = SCHEME.matcher(written);
        if (PASSWORD.matcher(written).lookingAt()) {
            throw new ImportException.UnreadableSource(
                    "An address with a name or password in it is refused, because it would be kept and shown.");
        }
        if (scheme.matches() && scheme.group(1).matches("(?i)https|file")) {
            return split(written);
        }
        if (scheme.matches() || SCP.matcher(written).matches()) {
            throw new ImportException.UnreadableSource(
                    "A repository is reached by https or as a folder of this machine, not by " + written + ".");
        }
        return local(written);
    }

    /**
     * The same, also of the repository to which a folder with {@code .git} in it belongs.
     *
     * @throws ImportException.UnreadableSource if it is none
     */
    public static GitSource repository(String written) {
        GitSource bare = parse(written);
        if (bare != null) {
            return bare;
        }
        GitSource worked = parse(written + "/" + Constants.DOT_GIT);
        if (worked == null) {
            throw new ImportException.UnreadableSource(written + " is no git repository.");
        }
        return worked;
    }

    private static @Nullable GitSource local(String written) {
        Path path = Path.of(written);
        if (Files.exists(path)) {
            return isBare(path) ? new GitSource(path.toAbsolutePath().toUri().toString(), null, "") : null;
        }
        Matcher parts = BRANCH.matcher(written);
        boolean repository = parts.matches()
                && (isBare(Path.of(parts.group(1))) || isBare(Path.of(parts.group(1), Constants.DOT_GIT)));
        return repository
                ? split(Path.of(parts.group(1)).toAbsolutePath().toUri() + written.substring(parts.end(1)))
                : null;
    }

    private static boolean isBare(Path folder) {
        return Files.isRegularFile(folder.resolve(Constants.HEAD))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }

    private static GitSource split(String written) {
        Matcher parts = BRANCH.matcher(written);
        if (!parts.matches()) {
            return new GitSource(written, null, "");
        }
        String branch = parts.group(2);
        String folder = parts.group(3) == null ? "" : parts.group(3).replaceAll("^/+|/+$", "");
        if (!branch.isEmpty() && !Repository.isValidRefName(Constants.R_HEADS + branch)) {
            throw new ImportException.UnreadableSource("\"" + branch + "\" is no name of a branch.");
        }
        return new GitSource(parts.group(1), branch.isEmpty() ? null : branch, folder);
    }

    /** The repository's own name, by which its archive is known. */
    public String name() {
        String name = url.replaceFirst("[/\\\\]+$", "")
                .replaceFirst("(?:/\\.git|\\.git)$", "")
                .replaceFirst("^.*[/\\\\]", "");
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.+", "");
        return plain.isEmpty() ? "repository" : plain;
    }

    @Override
    public String toString() {
        return url
                + (branch == null && folder.isEmpty() ? "" : "#" + (branch == null ? "" : branch))
                + (folder.isEmpty() ? "" : ":" + folder);
    }
}
