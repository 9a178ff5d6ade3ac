package io.inkstone.core.fetch;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Turns a host's name into the addresses under which it may be asked. */
@Singleton
public class CheckHost {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FetchRules rules;

    public CheckHost(FetchRules rules) {
        this.rules = rules;
    }

    /**
     * The addresses of the host that the rules allow, at least one: whoever connects must use these and ask no second time,
     * because the answer may be another then.
     *
     * @param host a name, or an address in whatever notation
     * @throws FetchException.Refused if the host or its port may not be asked
     * @throws FetchException.Unreachable if the name has no address
     */
    public List<InetAddress> check(String host, int port) {
        checkPort(port);
        List<InetAddress> allowed =
                lookUp(host).stream().filter(rules.addresses()).toList();
        if (allowed.isEmpty()) {
            throw new FetchException.Refused(host + " has no public address");
        }
        return allowed;
    }

    /**
     * The same for an address at hand, to which somebody is about to connect.
     *
     * @throws FetchException.Refused if it may not be asked
     */
    public void check(InetAddress address, int port) {
        checkPort(port);
        if (!rules.addresses().test(address)) {
            throw new FetchException.Refused(address.getHostAddress() + " is no public address");
        }
    }

    private void checkPort(int port) {
        if (!rules.ports().test(port)) {
            throw new FetchException.Refused("port " + port + " is not one of the web's");
        }
    }

    /** On a thread of its own, because a look-up listens to no time-out. */
    private List<InetAddress> lookUp(String host) {
        FutureTask<List<InetAddress>> task =
                new FutureTask<>(() -> rules.lookup().addresses(host));
        Thread.ofVirtual().name("look-up").start(task);
        try {
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException) {
                throw new FetchException.Unreachable("there is no host " + host);
            }
            throw new IllegalStateException("The look-up of " + host + " failed.", e.getCause());
        } catch (TimeoutException e) {
            throw new FetchException.Unreachable("no name server knows " + host + " in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException.Unreachable("it was interrupted");
        }
    }
}
