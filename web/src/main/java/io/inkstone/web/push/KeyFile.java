package io.inkstone.web.push;

import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.web.http.Content;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The file by which IndexNow knows that a key is the site's: named after the key, at the root, with the key in it. */
@Singleton
public class KeyFile {
    private final CurrentDiscovery discovery;

    KeyFile(CurrentDiscovery discovery) {
        this.discovery = discovery;
    }

    /** Empty where {@code path} is not its address. */
    public Optional<Content> at(String path) {
        return path.endsWith(".txt")
                ? Optional.ofNullable(discovery.settings().indexnowKey())
                        .filter(key -> path.equals("/" + key + ".txt"))
                        .map(Content::of)
                : Optional.empty();
    }
}
