package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.document.FileName;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads text files and joins their front matter with the site's defaults. */
final class JekyllReader {
    private final SiteFiles files;
    private final List<JekyllDefault> defaults;

    JekyllReader(SiteFiles files, List<JekyllDefault> defaults) {
        this.files = files;
        this.defaults = defaults;
    }

    /** Null for a file that is no text. */
    @Nullable
    JekyllDocument read(ArchiveFile file, JekyllRole role) throws IOException {
        Notices notices = new Notices(file.path());
        byte[] bytes = file.bytes();
        String text = TextDecoder.decode(bytes, notices);
        if (text == null) {
            return null;
        }
        FrontMatterDocument own = FrontMatterDocument.read(text);
        own.frontMatter().remarks().forEach(r -> notices.add(NoticeKind.FRONT_MATTER, r.line(), r.message()));
        String path = files.path(file);
        String type = role.type();
        return new JekyllDocument(
                file,
                bytes,
                path,
                role,
                own,
                own.frontMatter().withDefaults(JekyllDefault.merged(defaults, path, type == null ? "" : type)),
                FileName.of(path),
                notices);
    }
}
