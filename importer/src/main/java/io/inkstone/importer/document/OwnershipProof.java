package io.inkstone.importer.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that search engines ask for, to see whose site it is. What stands in them is for nobody else. */
public final class OwnershipProof {
    private static final Pattern NAME =
            Pattern.compile("(?i)(?:google[0-9a-f]{16}|baidu_verify_[\\w-]+|yandex_[0-9a-f]{16}"
                    + "|naver[0-9a-f]{32}|pinterest-[0-9a-f]{5,}|sogousiteverification|shenma-site-verification"
                    + "|bytedanceverify\\w*)\\.(?:html?|txt)");

    private OwnershipProof() {}

    /** Why the file is no page; null if it is another. */
    public static @Nullable String reasonToLeaveOut(String path) {
        return NAME.matcher(path.substring(path.lastIndexOf('/') + 1)).matches()
                ? "it showed a search engine whose site this was"
                : null;
    }
}
