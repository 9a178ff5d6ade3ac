package io.inkstone.importer.dialect;

import io.inkstone.core.site.SiteIdentity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One blog inside an archive. */
public interface Site {
    /** The folder it lies in; empty for the archive's top. */
    String root();

    /** The name of its dialect. */
    String dialect();

    /** How it describes itself. */
    SiteIdentity identity();

    /** Where it stood on the web, with its scheme; null where the archive does not say. */
    default @Nullable String url() {
        return null;
    }

    /**
     * By what the archive is known again where its name does not tell, as that of an export with the day in it; null where the
     * archive's own name does.
     */
    default @Nullable String knownAs() {
        return null;
    }

    /** What it remembers of a document as a text of this or another Inkstone; null where no export wrote it. */
    default @Nullable FormerText former(Entry entry) {
        return null;
    }

    /** Pass one: reads every file once, keeps of each only what slugs and addresses are made of. */
    SiteIndex index();

    /**
     * Pass two: reads the file again and makes our Markdown of it. Several threads may ask at once, once {@link #index()} has
     * returned.
     *
     * @throws IOException if the file cannot be read any more
     */
    Converted convert(Entry entry, Targets targets) throws IOException;
}
