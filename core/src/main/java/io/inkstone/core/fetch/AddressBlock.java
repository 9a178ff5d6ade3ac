package io.inkstone.core.fetch;

import java.net.InetAddress;

/** Addresses with the same first bits, as {@code 10.0.0.0/8}. */
record AddressBlock(InetAddress start, int prefixBits) {
    static AddressBlock of(String written) {
        int slash = written.indexOf('/');
        return new AddressBlock(
                InetAddress.ofLiteral(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefixBits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
