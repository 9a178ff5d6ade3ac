package io.inkstone.importer.dialect;

import io.inkstone.core.importing.RemoteImageCopy;
import io.inkstone.importer.source.ArchiveFile;
import org.jspecify.annotations.Nullable;

/** Where the links and pictures of converted texts lead: known once every slug is settled. */
public interface Targets {
    /** The new address of the document that lies under this path of the archive; null for none. */
    @Nullable
    String ofDocument(String path);

    /** The new address of the document that the old site showed at this decoded path; null for none. */
    @Nullable
    String ofOldAddress(String address);

    /** The address of a file once it is in the media library; null if the library refuses it. */
    @Nullable
    String ofMedia(ArchiveFile file);

    /** What became of a picture on another host, as the text names it; null if nobody asked for it, as usual. */
    default @Nullable RemoteImageCopy ofRemoteImage(String written) {
        return null;
    }

    /** The address of a picture that is written out in the text, once it is in the library; null if it is none. */
    default @Nullable String ofData(String written) {
        return null;
    }
}
