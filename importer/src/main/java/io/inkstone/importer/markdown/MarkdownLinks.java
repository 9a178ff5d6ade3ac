package io.inkstone.importer.markdown;

import io.inkstone.core.markup.HeadingId;
import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.document.Lookup;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.text.Destination;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links that only make sense where there is no web server: to folders, to texts without their ending, to names in a vault. */
final class MarkdownLinks {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//|#).*|", Pattern.DOTALL);

    private final NoteNames names;
    private final Lookup lookup;
    private final Targets targets;
    private final String folder;

    /** @param folder of the text, from the site's root */
    MarkdownLinks(NoteNames names, Lookup lookup, Targets targets, String folder) {
        this.names = names;
        this.lookup = lookup;
        this.targets = targets;
        this.folder = folder;
    }

    /** The file that is meant, as a path from the root; null to leave the destination as it is. */
    @Nullable
    String destination(Destination destination) {
        String asWritten = destination.written().replace('\\', '/');
        String written = Pelican.withoutMark(Book.local(asWritten));
        boolean marked = !written.equals(asWritten);
        if (ELSEWHERE.matcher(written).matches()) {
            return null;
        }
        String path = written.split("[?#]", 2)[0];
        ArchiveFile named = path.isEmpty() ? null : lookup.file(path);
        boolean needsNothing =
                named != null && !marked && (written.indexOf('#') < 0 || !MarkdownRoles.isText(named.path()));
        if (path.isEmpty() || needsNothing) {
            return null;
        }
        ArchiveFile found = named != null || destination.picture() ? named : section(PathText.decode(path));
        if (found == null && destination.picture() && path.startsWith("/")) {
            found = names.ending(PathText.decode(path));
        }
        if (found == null && names.isVault()) {
            found = names.find(PathText.decode(path), folder);
        }
        boolean guessed = named == null || marked;
        return found == null || (guessed && isLeftOut(found)) ? null : names.destination(found) + fragment(written);
    }

    /** As the note about the archive is, which stands at its top as the home page does. */
    private boolean isLeftOut(ArchiveFile file) {
        return MarkdownRoles.isText(file.path()) && targets.ofDocument(file.path()) == null;
    }

    /** Headings have ids of their own here, which are made of the same words. */
    private static String fragment(String written) {
        int at = written.indexOf('#');
        String words = at < 0 ? "" : PathText.decode(written.substring(at + 1));
        boolean ours = words.startsWith("h-") || words.isEmpty();
        return ours ? (at < 0 ? "" : written.substring(at)) : "#" + PathText.encode(HeadingId.of(words));
    }

    private @Nullable ArchiveFile section(String path) {
        String resolved = ArchivePath.resolve(folder, path);
        return resolved == null ? null : names.section(resolved);
    }
}
