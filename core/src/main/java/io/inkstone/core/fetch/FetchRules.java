package io.inkstone.core.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Whom to ask.
 *
 * @param addresses which addresses may be asked
 * @param ports which ports may be asked
 * @param lookup how names become addresses
 */
public record FetchRules(Predicate<InetAddress> addresses, IntPredicate ports, Lookup lookup) {
    /** Public addresses on the web's own ports. */
    public static final FetchRules STRICT =
            new FetchRules(PublicAddresses::include, Set.of(80, 443)::contains, FetchRules::ofMachine);

    /** Asks the domain name system. */
    public interface Lookup {
        /**
         * The addresses of a host, at least one.
         *
         * @throws UnknownHostException if it has none
         */
        List<InetAddress> addresses(String host) throws UnknownHostException;
    }

    private static List<InetAddress> ofMachine(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
