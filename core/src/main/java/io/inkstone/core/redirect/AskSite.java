package io.inkstone.core.redirect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seam: asks this site as a reader's browser does, over its real routes. The web module implements it. */
public interface AskSite {
    /** The answers to these paths, which are percent-encoded and may have a query; in their order. */
    List<Answer> ask(List<String> paths);

    /**
     * What came back.
     *
     * @param status of HTTP (RFC 9110 §15); 0 where nothing came
     * @param location where it leads on to: a path from the root or an absolute address; null for nowhere
     */
    record Answer(int status, @Nullable String location) {
        public static final Answer NONE = new Answer(0, null);
    }
}
