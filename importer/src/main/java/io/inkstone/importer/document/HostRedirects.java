package io.inkstone.importer.document;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that the old site's host led on because a file says so: {@code _redirects} of Netlify, Cloudflare and GitLab Pages,
 * {@code netlify.toml}, {@code vercel.json}. Those that stand for one address alone are taken over, others are named.
 */
public final class HostRedirects {
    private static final long MOST_BYTES = 16 << 20;
    private static final List<String> FOLDERS = List.of("", "static/", "source/", "public/");
    private static final Set<String> LEADING_ON = Set.of("", "301", "302", "303", "307", "308");
    private static final Pattern STATUS = Pattern.compile("(\\d{3})!?");
    private static final Pattern SEVERAL = Pattern.compile("[*()?\\\\]|/:|\\{");

    private final @Nullable String host;
    private final List<OldPage> pages = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private HostRedirects(@Nullable String host) {
        this.host = host;
    }

    /**
     * An index with what these files say added.
     *
     * @param host the site's own; null if it is not known
     */
    public static SiteIndex add(SiteIndex index, SiteFiles files, @Nullable String host) {
        HostRedirects redirects = new HostRedirects(host);
        FOLDERS.stream()
                .map(folder -> files.file(folder + "_redirects"))
                .filter(Objects::nonNull)
                .forEach(redirects::readLines);
        redirects.readTable(files.file("netlify.toml"), "from", "to");
        redirects.readTable(files.file("vercel.json"), "source", "destination");
        return index.with(redirects.pages, redirects.notices);
    }

    /** Each line an address, where it leads, and perhaps the status and conditions. */
    private void readLines(ArchiveFile file) {
        Notices found = new Notices(file.path());
        try {
            String text = file.sizeBytes() > MOST_BYTES ? null : TextDecoder.decode(file.bytes(), found);
            if (text == null) {
                found.add(NoticeKind.CONFIGURATION, 0, "it is no list of redirects, or too large");
            } else {
                List<String> lines = text.lines().toList();
                for (int number = 0; number < lines.size(); number++) {
                    readLine(lines.get(number).replaceFirst("(?:^|\\s)#.*", "").strip(), number + 1, found);
                }
            }
        } catch (IOException e) {
            found.add(NoticeKind.CONFIGURATION, 0, "it cannot be read: " + e.getMessage());
        }
        notices.addAll(found.list());
    }

    private void readLine(String line, int number, Notices found) {
        if (line.isEmpty()) {
            return;
        }
        String[] words = line.split("\\s+", -1);
        String status = words.length == 3 && STATUS.matcher(words[2]).matches() ? words[2] : "";
        boolean whole = words.length == 2 || !status.isEmpty();
        if (words.length > 3 && STATUS.matcher(words[2]).matches() && !leadsOn(words[2])) {
            return;
        }
        add(new Rule(words[0], whole ? words[1] : "", status, line), number, found);
    }

    /** A configuration with a list of redirects. */
    private void readTable(@Nullable ArchiveFile file, String from, String to) {
        Notices found = new Notices(file == null ? "" : file.path());
        if (DataFile.read(file, found).values().get("redirects") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> rule) {
                    boolean always =
                            !rule.containsKey("conditions") && !rule.containsKey("query") && !rule.containsKey("has");
                    String target = always ? text(rule, to) : "";
                    String address = text(rule, from);
                    add(new Rule(address, target, text(rule, "status"), address + " → " + text(rule, to)), 0, found);
                }
            }
        }
        notices.addAll(found.list());
    }

    private static String text(Map<?, ?> rule, String key) {
        Object value = rule.get(key);
        return value == null ? "" : value.toString();
    }

    /** @param to empty if it leads there for some readers only */
    private record Rule(String from, String to, String status, String written) {}

    private void add(Rule rule, int line, Notices found) {
        if (!leadsOn(rule.status())) {
            // It says what is shown at the address, which is nothing to lead on.
            return;
        }
        boolean one =
                rule.from().startsWith("/") && !SEVERAL.matcher(rule.from()).find();
        String target = one && !rule.to().isEmpty() ? RedirectTarget.of(rule.to(), host) : null;
        if (target == null) {
            found.add(
                    NoticeKind.ADDRESS,
                    line,
                    "the redirect \"" + rule.written() + "\" is not of one address to another, and was not taken over");
        } else if (!rule.from().equals("/")) {
            pages.add(new OldPage(PathText.decode(rule.from()), OldPage.Shows.ELSEWHERE, List.of(target)));
        }
    }

    private static boolean leadsOn(String status) {
        return LEADING_ON.contains(status.replace("!", ""));
    }
}
