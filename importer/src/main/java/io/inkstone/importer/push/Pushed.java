package io.inkstone.importer.push;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a push.
 *
 * @param shown the commit that the site shows by it already; null if the repository has more to import, or nothing was pushed
 * @param titles of what was pushed
 * @param unpushed a clause for each text that was changed here and cannot be
 */
public record Pushed(@Nullable String shown, List<String> titles, List<String> unpushed) {
    public static final Pushed NOTHING = new Pushed(null, List.of(), List.of());
}
