package io.inkstone.importer.ghost;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.document.DataFile;
import io.inkstone.importer.document.RedirectTarget;
import io.inkstone.importer.json.Json;
import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that Ghost led on because its owner said so: {@code redirects.json}, or {@code redirects.yaml} since Ghost 4. Each is an
 * expression; those that stand for one address alone are taken over, others are named.
 */
final class GhostRedirects {
    private static final long MOST_BYTES = 16 << 20;
    private static final Pattern FILE = Pattern.compile("redirects\\.(?:json|ya?ml)");
    private static final Pattern ENDS = Pattern.compile("^\\^|\\\\?/\\??\\$?$|\\$$");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([^A-Za-z0-9])");
    private static final Pattern MEANING_MORE = Pattern.compile("[*+?()\\[\\]{}|^$\\\\]");

    private final @Nullable String host;
    private final List<OldPage> pages = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * Reads nothing yet.
     *
     * @param host the blog's own; null if it is not known
     */
    GhostRedirects(@Nullable String host) {
        this.host = host;
    }

    static boolean isOne(ArchiveFile file) {
        return FILE.matcher(file.name()).matches();
    }

    List<OldPage> pages() {
        return pages;
    }

    List<Notice> notices() {
        return notices;
    }

    void read(ArchiveFile file) {
        Notices found = new Notices(file.path());
        if (file.sizeBytes() > MOST_BYTES) {
            found.add(NoticeKind.CONFIGURATION, 0, "it is too large for a list of redirects");
        } else if (file.extension().equals("json")) {
            json(file, found);
        } else {
            yaml(DataFile.read(file, found), found);
        }
        notices.addAll(found.list());
    }

    private void json(ArchiveFile file, Notices found) {
        try {
            String text = TextDecoder.decode(file.bytes(), found);
            if (!(Json.readOrNull(text == null ? "" : text) instanceof List<?> list)) {
                found.add(NoticeKind.CONFIGURATION, 0, "it is no list of redirects");
                return;
            }
            for (JsonObject each : JsonObject.objectsOf(list)) {
                add(each.textOrEmpty("from"), each.textOrEmpty("to"), found);
            }
        } catch (IOException e) {
            found.add(NoticeKind.CONFIGURATION, 0, "it cannot be read: " + e.getMessage());
        }
    }

    /** Below 301 and 302 each address with where it leads. */
    private void yaml(FrontMatter file, Notices found) {
        for (Object section : file.values().values()) {
            if (section instanceof Map<?, ?> map) {
                map.forEach((from, to) -> add(String.valueOf(from), String.valueOf(to), found));
            }
        }
    }

    private void add(String from, String to, Notices found) {
        String address = address(from);
        String target = RedirectTarget.of(to.strip(), host);
        if (address == null || target == null) {
            found.add(
                    NoticeKind.ADDRESS,
                    0,
                    "the redirect from " + from + " to " + to + " is no single address and was not taken over");
        } else {
            pages.add(new OldPage(address, OldPage.Shows.ELSEWHERE, List.of(target)));
        }
    }

    /** The only address that the expression fits; null if there are more. */
    static @Nullable String address(String expression) {
        String within = ENDS.matcher(expression.strip()).replaceAll("");
        String bare = ESCAPED.matcher(within).replaceAll("");
        boolean one = !MEANING_MORE.matcher(bare).find() && within.matches("\\\\?/.*");
        return one ? ESCAPED.matcher(within).replaceAll("$1") : null;
    }
}
