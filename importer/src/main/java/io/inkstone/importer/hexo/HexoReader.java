package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.core.markup.FrontMatterRemark;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads text files and joins their front matter with what their names say. */
final class HexoReader {
    private final SiteFiles files;
    private final HexoConfiguration configuration;

    HexoReader(SiteFiles files, HexoConfiguration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    /** Null for a file that is no text. */
    @Nullable
    HexoDocument read(ArchiveFile file, HexoRole role) throws IOException {
        Notices notices = new Notices(file.path());
        byte[] bytes = file.bytes();
        String text = TextDecoder.decode(bytes, notices);
        if (text == null) {
            return null;
        }
        FrontMatterDocument own = HexoFrontMatter.read(text);
        // Hexo reads tabs as blanks, too, so its author need not know (hexo-front-matter, escapeYaml).
        own.frontMatter().remarks().stream()
                .filter(remark -> remark.kind() != FrontMatterRemark.Kind.UNTABBED)
                .forEach(remark -> notices.add(NoticeKind.FRONT_MATTER, remark.line(), remark.message()));
        String path = files.path(file);
        String within = Objects.requireNonNullElse(configuration.withinSource(path), path);
        HexoName name = HexoName.of(configuration.newPostName(), HexoRoles.belowPosts(within));
        FrontMatter frontMatter = role.isArticle() ? own.frontMatter().withDefaults(name.others()) : own.frontMatter();
        return new HexoDocument(file, bytes, path, within, role, own, frontMatter, name, notices);
    }
}
