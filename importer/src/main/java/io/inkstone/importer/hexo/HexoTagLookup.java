package io.inkstone.importer.hexo;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up in a site's files what the tags of one document name. */
record HexoTagLookup(SiteFiles files, HexoConfiguration configuration, HexoIndex index, HexoDocument document)
        implements HexoTagSite {
    @Override
    public String asset(String name) {
        String folder = ArchivePath.withoutExtension(document.path());
        String bare = name.replaceFirst("^\\./", "");
        ArchiveFile file = files.fileOfAnyCase(folder + "/" + bare);
        return file == null ? name : "/" + encoded(files.path(file));
    }

    @Override
    public @Nullable Post post(String nameOrTitle) {
        HexoIndex.Named post = index.post(nameOrTitle);
        return post == null ? null : new Post(post.title(), "/" + encoded(post.path()));
    }

    /** A file is known by its path from the site's root: that is certain, as its old address may not be. */
    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1)).map(PathText::encode).collect(Collectors.joining("/"));
    }

    @Override
    public @Nullable String code(String path) {
        String folder = ArchivePath.resolve(configuration.source(), configuration.text("code_dir", "downloads/code"));
        String resolved = folder == null ? null : ArchivePath.resolve(folder, path.replaceFirst("^/+", ""));
        ArchiveFile file = resolved == null ? null : files.fileOfAnyCase(resolved);
        try {
            return file == null ? null : TextDecoder.decode(file.bytes(), new Notices(file.path()));
        } catch (IOException e) {
            document.notices().add(NoticeKind.LINK_MISSING, 0, path + " cannot be read: " + e.getMessage());
            return null;
        }
    }

    @Override
    public String address(String path) {
        return path.matches("(?i)(?:https?:)?//.*|#.*")
                ? path
                : configuration.baseUrl() + "/" + path.replaceFirst("^/+", "");
    }
}
