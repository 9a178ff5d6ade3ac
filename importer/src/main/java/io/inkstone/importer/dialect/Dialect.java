package io.inkstone.importer.dialect;

import io.inkstone.importer.source.Archive;
import java.util.List;

/** One way in which blogs are kept as files, such as Jekyll's. */
public interface Dialect {
    /** The name by which {@code --format} asks for it. */
    String name();

    /**
     * When it is asked, the smallest first, for the first that finds a blog has the archive: 0 for what leaves marks that
     * nothing else leaves, more for what is told by signs that others may share.
     */
    default int precedence() {
        return 0;
    }

    /** The blogs of this kind that the archive holds, by their folders; empty where it holds none. */
    List<Site> detect(Archive archive, SiteDefaults defaults);
}
