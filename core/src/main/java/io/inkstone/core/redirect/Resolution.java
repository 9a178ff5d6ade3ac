package io.inkstone.core.redirect;

import io.inkstone.core.post.Post;

/** What an address of the public site leads to. */
public sealed interface Resolution {
    /** A post or page that readers may see, at its own address. */
    record Found(Post post) implements Resolution {}

    /** It is elsewhere now: at a path from the root, or at an absolute address. */
    record Moved(String location) implements Resolution {}

    /** It was here and was taken away. */
    record Gone() implements Resolution {}

    /** Nothing was ever here. */
    record Unknown() implements Resolution {}
}
