package io.inkstone.core.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses belong to the whole internet, by IANA's registries of special-purpose addresses (RFC 6890). */
final class PublicAddresses {
    private static final List<AddressBlock> SPECIAL_IPV4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // between a provider and its customers
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // what a cloud tells its own machines
            "169.254.0.0/16", // link-local, and what other clouds tell theirs
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays from IPv6, given up
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /** Everything else is loopback, unique-local, link-local, multicast, NAT64, or not given out. */
    private static final AddressBlock UNICAST_IPV6 = AddressBlock.of("2000::/3");

    private static final List<AddressBlock> SPECIAL_IPV6 = blocks(
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address in disguise
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    /** An IPv4 address that is written as IPv6 ({@code ::ffff:10.0.0.1}) is one of IPv4 by the time Java has read it. */
    static boolean include(InetAddress address) {
        return address instanceof Inet4Address
                ? isOutside(SPECIAL_IPV4, address)
                : UNICAST_IPV6.contains(address) && isOutside(SPECIAL_IPV6, address);
    }

    private static boolean isOutside(List<AddressBlock> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.contains(address));
    }

    private static List<AddressBlock> blocks(String... written) {
        return Stream.of(written).map(AddressBlock::of).toList();
    }
}
