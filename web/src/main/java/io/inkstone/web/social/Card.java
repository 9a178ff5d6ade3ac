package io.inkstone.web.social;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a picture shows.
 *
 * @param date empty for a page, which has none
 * @param host where the site is
 */
record Card(String title, String siteName, String date, String host, Locale locale) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** To be raised when the drawing changes, so that addresses change with it. */
    private static final int VERSION = 1;

    private static final int HASH_LENGTH = 16;

    /** By which it is known: the same for the same picture, another for any other. */
    String hash() {
        String all = String.join("\n", String.valueOf(VERSION), title, siteName, date, host, locale.toLanguageTag());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
