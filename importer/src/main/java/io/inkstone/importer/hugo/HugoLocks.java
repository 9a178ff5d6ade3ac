package io.inkstone.importer.hugo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Passages that themes show only to who knows a password, or to the author alone. Hugo runs shortcodes in code too, so those count there as well. */
final class HugoLocks {
    private static final String NAMES = "(?:encrypt|password|protect|private)";
    private static final Pattern NAME = Pattern.compile("(?i).*" + NAMES + ".*");
    private static final Pattern MENTIONED = Pattern.compile("(?i)\\{\\{[<%][\\s/]*[\\w./-]{0,80}?" + NAMES);

    private HugoLocks() {}

    static boolean isLock(Shortcode shortcode) {
        return shortcode.kind() != Shortcode.Kind.SHOWN
                && NAME.matcher(shortcode.name()).matches();
    }

    /** The first shortcode around such a passage; null for none. */
    static @Nullable Shortcode first(String body) {
        if (!MENTIONED.matcher(body).find()) {
            return null;
        }
        List<Shortcode> locks =
                ShortcodeScanner.scan(body).stream().filter(HugoLocks::isLock).toList();
        Map<String, Shortcode> open = new HashMap<>();
        for (Shortcode lock : locks) {
            if (lock.kind() == Shortcode.Kind.CLOSES && open.containsKey(lock.name())) {
                return open.get(lock.name());
            }
            if (lock.kind() == Shortcode.Kind.OPENS && !lock.single()) {
                open.putIfAbsent(lock.name(), lock);
            }
        }
        return null;
    }
}
