package io.inkstone.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the server runs, because PostgreSQL refuses to run as root. An ordinary user runs it as that user; root runs
 * it inside a user namespace, where root is nobody, or, where the system forbids these, as another user.
 *
 * @param prefix the words before the command
 * @param owner the user id to whom the server's files must belong; {@link #UNCHANGED} to leave them alone
 */
record ServerIdentity(List<String> prefix, int owner) {
    private static final int UNCHANGED = -1;
    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;

    /** The first identity under which {@code postgres} answers. */
    static ServerIdentity choose(Path home, Path postgres) throws IOException {
        String refusal = "";
        for (ServerIdentity identity : candidates(userId(home))) {
            identity.adopt(home);
            OneShot version = OneShot.run(identity.command(List.of(postgres.toString(), "--version")), "");
            if (version.succeeded()) {
                return identity;
            }
            refusal = version.complaint();
        }
        throw new DatabaseException(
                "The embedded PostgreSQL cannot run here (%s): run Inkstone as an ordinary user, or set INKSTONE_DATABASE_URL."
                        .formatted(refusal));
    }

    List<String> command(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /** Gives a file or folder to the user as whom the server runs. */
    void adopt(Path path) throws IOException {
        if (owner != UNCHANGED && userId(path) != owner) {
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static List<ServerIdentity> candidates(int homeOwner) throws IOException {
        List<ServerIdentity> candidates = new ArrayList<>();
        boolean isRoot = userId(Path.of("/proc/self")) == ROOT;
        boolean isNamed = !"?".equals(System.getProperty("user.name"));
        if (isRoot ? homeOwner == ROOT : !isNamed) {
            SystemTool.find("unshare").ifPresent(unshare -> candidates.add(unchanged(List.of(unshare, "-U"))));
        }
        if (isRoot) {
            int other = homeOwner == ROOT ? NOBODY : homeOwner;
            SystemTool.find("setpriv").ifPresent(setpriv -> candidates.addAll(asOther(setpriv, other)));
        } else {
            candidates.add(unchanged(List.of()));
        }
        return candidates;
    }

    /**
     * The second one also passes through folders that are root's alone, such as root's home. Without the secure bit
     * the kernel would answer access(2), which initdb asks, as if the capability were not there.
     */
    private static List<ServerIdentity> asOther(String setpriv, int user) {
        List<String> plain = List.of(setpriv, "--reuid=" + user, "--regid=" + user, "--clear-groups");
        List<String> passing = new ArrayList<>(plain);
        passing.addAll(
                List.of("--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
        return List.of(new ServerIdentity(plain, user), new ServerIdentity(passing, user));
    }

    private static ServerIdentity unchanged(List<String> prefix) {
        return new ServerIdentity(prefix, UNCHANGED);
    }

    private static int userId(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
