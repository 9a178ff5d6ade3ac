package io.inkstone.importer.picture;

import java.time.Duration;

/**
 * How fast other hosts are asked, so that an import never looks like an attack.
 *
 * @param between from one answer of a host to the next question
 * @param backOff before the second attempt; twice as long before the third
 * @param longestWait a host that asks for more is left alone until another run
 * @param attempts for one picture
 * @param hostsAtOnce each of them is asked one thing at a time
 * @param mostBytes of one run, after which the rest waits for another
 */
record Pace(Duration between, Duration backOff, Duration longestWait, int attempts, int hostsAtOnce, long mostBytes) {
    static final Pace POLITE = new Pace(
            Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofMinutes(1), 3, 8, 20L * 1024 * 1024 * 1024);
}
