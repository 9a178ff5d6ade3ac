package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads text files and joins their front matter with what sections and configuration give to them. */
final class HugoReader {
    private final SiteFiles files;
    private final HugoCascades cascades;
    private final boolean zola;

    HugoReader(SiteFiles files, HugoCascades cascades, boolean zola) {
        this.files = files;
        this.cascades = cascades;
        this.zola = zola;
    }

    /** Null for a file that is no text. */
    @Nullable
    HugoDocument read(ArchiveFile file, HugoLocation location) throws IOException {
        Notices notices = new Notices(file.path());
        byte[] bytes = file.bytes();
        String text = TextDecoder.decode(bytes, notices);
        if (text == null) {
            return null;
        }
        FrontMatterDocument own = FrontMatterDocument.read(text);
        own.frontMatter().remarks().forEach(r -> notices.add(NoticeKind.FRONT_MATTER, r.line(), r.message()));
        HugoKeys written = HugoKeys.of(own.frontMatter().values());
        HugoKeys keys = cascades.of(location).with(zola ? Zola.page(written) : written);
        return new HugoDocument(file, bytes, files.path(file), location, own, keys, notices);
    }

    /** Takes over what a section gives to the texts below it. */
    void learnCascade(HugoDocument section) {
        HugoLocation location = section.location();
        cascades.add(
                location.folder(),
                location.language(),
                HugoKeys.of(section.own().frontMatter().values()).at("cascade"));
    }
}
