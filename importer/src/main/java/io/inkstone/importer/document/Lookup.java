package io.inkstone.importer.document;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a document's paths mean, in the order in which authors mean them. */
public final class Lookup {
    private static final Set<String> TEXTS =
            Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "html", "htm", "textile", "mdx");
    private static final List<String> ASSET_FOLDERS = List.of("static", "source", "assets", "public", "content");

    private final SiteFiles files;
    private final OldSite site;
    private final String path;
    private final String url;

    /** @param url the document's old address, from which a browser saw relative ones */
    public Lookup(SiteFiles files, OldSite site, String path, String url) {
        this.files = files;
        this.site = site;
        this.path = path;
        this.url = url;
    }

    boolean isOwnHost(String host) {
        String own = site.host();
        return own != null && !own.isEmpty() && bare(own).equals(bare(host));
    }

    private static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceFirst(":(?:80|443)$", "");
    }

    /** A file of the archive, percent-encoded or not, whatever the case of its letters; null for none. */
    public @Nullable ArchiveFile file(String written) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String spelling : List.of(PathText.decode(written), PathText.decode(PathText.decode(written)), written)) {
            spellings.add(Normalizer.normalize(spelling, Normalizer.Form.NFC));
        }
        for (String spelling : spellings) {
            ArchiveFile found = fileBySpelling(spelling);
            if (found != null) {
                return found;
            }
        }
        return fileByAddress(written);
    }

    /** What the old site showed elsewhere than where it lies in the archive. */
    private @Nullable ArchiveFile fileByAddress(String written) {
        String address = oldAddress(written);
        for (String each : List.of(address, belowBase(address))) {
            String found = site.files().get(OldSite.key(each));
            if (found != null) {
                return files.file(found);
            }
        }
        return null;
    }

    private @Nullable ArchiveFile fileBySpelling(String spelling) {
        for (String candidate : candidates(spelling)) {
            ArchiveFile file = files.fileOfAnyCase(candidate);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    private Set<String> candidates(String spelling) {
        Set<String> candidates = new LinkedHashSet<>();
        String folder = ArchivePath.folder(path);
        if (!spelling.startsWith("/")) {
            add(candidates, folder, spelling);
            add(candidates, ArchivePath.withoutExtension(path), spelling);
            add(candidates, ArchivePath.folder(url.substring(1)), spelling);
        }
        String rooted = withoutBase(spelling).replaceFirst("^(?:\\.{0,2}/)++", "");
        add(candidates, "", rooted);
        for (String assets : assetFolders()) {
            add(candidates, assets, rooted);
            if (!spelling.startsWith("/")) {
                add(candidates, ArchivePath.join(assets, ArchivePath.folder(url.substring(1))), spelling);
            }
        }
        return candidates;
    }

    private List<String> assetFolders() {
        return Stream.concat(site.folders().stream(), ASSET_FOLDERS.stream()).toList();
    }

    private static void add(Set<String> candidates, String folder, String relative) {
        String resolved = ArchivePath.resolve(folder, relative);
        if (resolved != null && !resolved.isEmpty()) {
            candidates.add(resolved);
        }
    }

    boolean isText(ArchiveFile file) {
        return TEXTS.contains(file.extension());
    }

    /** The decoded address, from the root of the old site's host, that a browser would have asked for. */
    String oldAddress(String written) {
        String decoded = PathText.decode(written);
        if (decoded.startsWith("/")) {
            return decoded;
        }
        String folder = url.endsWith("/") ? url : url.substring(0, url.lastIndexOf('/') + 1);
        String resolved = ArchivePath.resolve(PathText.decode(folder).substring(1), decoded);
        return site.baseUrl() + "/" + (resolved == null ? decoded : resolved) + (decoded.endsWith("/") ? "/" : "");
    }

    /** {@code post_url} leaves {@code baseurl} out in older versions of Jekyll. */
    String belowBase(String address) {
        return site.baseUrl() + address;
    }

    private String withoutBase(String path) {
        String base = site.baseUrl();
        return !base.isEmpty() && path.startsWith(base + "/") ? path.substring(base.length()) : path;
    }
}
