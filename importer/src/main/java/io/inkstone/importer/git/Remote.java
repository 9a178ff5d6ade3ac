package io.inkstone.importer.git;

import io.inkstone.core.fetch.CheckHost;
import io.inkstone.core.fetch.FetchException;
import io.inkstone.core.importing.ImportException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TransportHttp;
import org.jspecify.annotations.Nullable;

/** Speaks to the repository from which a source comes. */
@Singleton
class Remote {
    private static final int PATIENCE_SECONDS = 60;
    private static final Pattern ASKS_FOR_LOGIN =
            Pattern.compile("not authorized|authentication|credential", Pattern.CASE_INSENSITIVE);

    private final CheckedSockets sockets;
    private final Credentials credentials;

    @Inject
    Remote(CheckHost checkHost, Credentials credentials) {
        this(new CheckedSockets(checkHost), credentials);
    }

    Remote(CheckedSockets sockets, Credentials credentials) {
        OwnSystem.use();
        this.sockets = sockets;
        this.credentials = credentials;
    }

    /** The branch that a source means, and where it stands. */
    record Head(String branch, ObjectId commit) {}

    /**
     * Asks only for names; nothing is fetched.
     *
     * @throws ImportException.UnreadableSource if it cannot be reached, or has no such branch
     */
    Head head(GitSource source) {
        Map<String, Ref> refs = reached(
                source,
                () -> setUp(source, Git.lsRemoteRepository().setRemote(source.url()))
                        .callAsMap());
        if (source.branch() != null) {
            return head(source, refs.get(Constants.R_HEADS + source.branch()));
        }
        Ref head = refs.get(Constants.HEAD);
        if (head != null && head.isSymbolic()) {
            return head(source, head.getTarget());
        }
        return head(source, named(head, refs.values()));
    }

    /** Older servers do not tell which branch is theirs, only where it stands. */
    private static @Nullable Ref named(@Nullable Ref head, Collection<Ref> refs) {
        return refs.stream()
                .filter(ref -> ref.getName().startsWith(Constants.R_HEADS))
                .filter(ref -> head != null && Objects.equals(ref.getObjectId(), head.getObjectId()))
                .findFirst()
                .orElse(null);
    }

    private static Head head(GitSource source, @Nullable Ref ref) {
        if (ref == null || ref.getObjectId() == null) {
            throw new ImportException.UnreadableSource(
                    source.branch() == null
                            ? source + " has no commit yet."
                            : source.url() + " has no branch " + source.branch() + ".");
        }
        return new Head(Repository.shortenRefName(ref.getName()), ref.getObjectId());
    }

    /** Brings the branch with all that it stands on into our own copy. */
    void fetch(GitSource source, Head head, Repository into) {
        String branch = Constants.R_HEADS + head.branch();
        reached(
                source,
                () -> setUp(
                                source,
                                new Git(into)
                                        .fetch()
                                        .setRemote(source.url())
                                        .setRefSpecs(new RefSpec("+" + branch + ":" + branch))
                                        .setTagOpt(TagOpt.NO_TAGS))
                        .call());
    }

    /**
     * Asks the repository to let its branch stand at a commit of ours, if that stands on what it has; never by force.
     *
     * @param head the branch, and where it is to stand
     * @throws PushException.Unreached if it cannot be asked
     */
    RemoteRefUpdate push(GitSource source, Repository from, Head head) {
        RefSpec spec = new RefSpec(head.commit().getName() + ":" + Constants.R_HEADS + head.branch());
        try {
            Iterable<PushResult> results = setUp(
                            source,
                            new Git(from)
                                    .push()
                                    .setRemote(source.url())
                                    .setRefSpecs(spec)
                                    .setForce(false))
                    .call();
            return results.iterator().next().getRemoteUpdates().iterator().next();
        } catch (GitAPIException | FetchException e) {
            throw new PushException.Unreached(source.url(), reason(e));
        }
    }

    private <C extends TransportCommand<C, T>, T> C setUp(GitSource source, C command) {
        String host = Objects.requireNonNullElse(URI.create(source.url()).getHost(), "");
        credentials.of(source.url()).ifPresent(login -> command.setCredentialsProvider(new LoginFor(host, login)));
        return command.setTimeout(PATIENCE_SECONDS).setTransportConfigCallback(transport -> {
            if (transport instanceof TransportHttp http) {
                http.setHttpConnectionFactory(new CheckedConnections(sockets, host));
            }
        });
    }

    /** What is asked of a repository. */
    private interface Question<T> {
        T ask() throws GitAPIException;
    }

    private static <T> T reached(GitSource source, Question<T> question) {
        try {
            return question.ask();
        } catch (GitAPIException | FetchException e) {
            throw new ImportException.UnreadableSource(source + " cannot be read: " + reason(e) + ".");
        }
    }

    /** What the library says, and what it leaves unsaid. */
    private static String reason(Throwable e) {
        Throwable said = e.getCause() instanceof TransportException ? e.getCause() : e;
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof FetchException refused) {
            return refused.reason();
        }
        String message = String.valueOf(said.getMessage());
        String whole = said.getCause() == null ? message : message + " (" + root.getMessage() + ")";
        return ASKS_FOR_LOGIN.matcher(whole).find()
                ? whole + "; a token for this host belongs into the file " + Credentials.FILE + " of the data directory"
                : whole;
    }
}
