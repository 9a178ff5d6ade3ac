package io.inkstone.importer.dialect;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pass one remembers of a document.
 *
 * @param hash SHA-256 of the file's bytes, in hexadecimal
 * @param name what to make the slug of: the author's own, else the file's name; empty where the title has to serve
 * @param addresses where the old site showed it, most trustworthy first; decoded paths that begin with a slash
 * @param redirects other old addresses that the author names, such as {@code redirect_from}
 */
public record Entry(
        String path,
        String hash,
        EntryKind kind,
        Visibility visibility,
        String title,
        String name,
        @Nullable Instant publishedAt,
        List<String> addresses,
        List<String> redirects) {}
