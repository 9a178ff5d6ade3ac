package io.inkstone.importer.git;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/** A log-in that is told to the host for which it is, and to no other to which that one leads. */
final class LoginFor extends UsernamePasswordCredentialsProvider {
    private final String host;

    LoginFor(String host, Credentials.Login login) {
        super(login.name(), login.token());
        this.host = host;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        return host.equalsIgnoreCase(uri.getHost()) && super.get(uri, items);
    }
}
