package io.inkstone.importer.manifest;

import io.inkstone.core.site.SiteIdentity;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.FormerText;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tree that Inkstone exported: what the manifest says of its files goes before what a dialect would read in them. */
final class RememberedSite implements Site {
    private final Site site;
    private final Archive archive;
    private final Manifest manifest;
    private final RememberedText text;

    RememberedSite(Site site, Archive archive, Manifest manifest) {
        this.site = site;
        this.archive = archive;
        this.manifest = manifest;
        this.text = new RememberedText(archive, manifest);
    }

    Manifest manifest() {
        return manifest;
    }

    @Override
    public String root() {
        return site.root();
    }

    @Override
    public String dialect() {
        return site.dialect();
    }

    @Override
    public SiteIdentity identity() {
        return site.identity();
    }

    @Override
    public @Nullable String url() {
        return site.url();
    }

    @Override
    public @Nullable String knownAs() {
        return site.knownAs();
    }

    @Override
    public SiteIndex index() {
        SiteIndex index = site.index();
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : index.entries()) {
            seen.add(entry.path());
            entries.add(remembered(entry));
        }
        for (Map.Entry<String, Manifest.Known> document : manifest.documents().entrySet()) {
            if (!seen.contains(document.getKey()) && isAsExported(document.getValue())) {
                seen.add(document.getKey());
                entries.add(document.getValue().entry());
            }
        }
        List<Notice> notices = new ArrayList<>(manifest.notices().list());
        notices.addAll(index.notices());
        return new SiteIndex(
                entries, without(seen, index.leftOut()), without(seen, index.failed()), List.of(), notices);
    }

    @Override
    public @Nullable FormerText former(Entry entry) {
        Manifest.Known known = manifest.documents().get(entry.path());
        return known == null || known.feedId() == null
                ? null
                : new FormerText(known.feedId(), known.entry().hash(), known.state());
    }

    private Entry remembered(Entry entry) {
        Manifest.Known known = manifest.documents().get(entry.path());
        if (known == null) {
            return entry;
        }
        if (known.entry().hash().equals(entry.hash())) {
            return known.entry();
        }
        return new Entry(
                entry.path(),
                entry.hash(),
                entry.kind(),
                entry.visibility(),
                entry.title(),
                known.entry().name(),
                entry.publishedAt(),
                entry.addresses(),
                entry.redirects());
    }

    private boolean isAsExported(Manifest.Known known) {
        ArchiveFile file = archive.file(known.entry().path());
        try {
            return file != null
                    && ContentHash.of(file.location()).equals(known.entry().hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LeftOut> without(Set<String> seen, List<LeftOut> files) {
        return files.stream().filter(file -> !seen.contains(file.path())).toList();
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        Manifest.Known known = manifest.documents().get(entry.path());
        if (known == null) {
            return site.convert(entry, targets);
        }
        return known.entry().hash().equals(entry.hash())
                ? text.of(entry, known, targets)
                : RememberedText.knownAs(known.feedId(), site.convert(entry, targets));
    }
}
