package io.inkstone.importer.manifest;

import io.inkstone.core.media.StoreMedia;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.PlaceInSeries;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;

/** Brings back what belongs to no single document: media, places in series, addresses that lead elsewhere. */
@Singleton
public class RestoreManifest {
    private final StoreMedia storeMedia;
    private final PostRepository posts;
    private final PlaceInSeries placeInSeries;
    private final RedirectRepository redirects;
    private final Clock clock;

    RestoreManifest(
            StoreMedia storeMedia,
            PostRepository posts,
            PlaceInSeries placeInSeries,
            RedirectRepository redirects,
            Clock clock) {
        this.storeMedia = storeMedia;
        this.posts = posts;
        this.placeInSeries = placeInSeries;
        this.redirects = redirects;
        this.clock = clock;
    }

    /** Before the documents, so that each file has the name in the library that it had. */
    public void restoreMedia(Site site, Archive archive) throws IOException {
        if (site instanceof RememberedSite remembered) {
            Manifest manifest = remembered.manifest();
            for (ManifestMedia media : manifest.media()) {
                ArchiveFile file = archive.file(manifest.path(media));
                if (file != null) {
                    storeMedia.store(file.location(), media.name());
                }
            }
        }
    }

    /** After the documents; does nothing for a site that no export wrote. */
    public void restore(Site site) {
        if (site instanceof RememberedSite remembered) {
            remembered.manifest().documents().values().forEach(this::place);
            remembered.manifest().redirects().forEach(this::lead);
        }
    }

    private void place(Manifest.Known known) {
        Integer position = known.seriesPosition();
        String series = known.series();
        if (series != null && position != null) {
            PostKind kind = known.entry().kind() == EntryKind.POST ? PostKind.POST : PostKind.PAGE;
            Slug.parse(known.entry().name())
                    .flatMap(slug -> posts.findByKindAndSlug(kind, slug))
                    .ifPresent(post -> placeInSeries.place(post.id(), series, position));
        }
    }

    /** Where an address is known here already, it goes on leading where it leads. */
    private void lead(ManifestRedirect redirect) {
        RestoredRedirect.of(redirect, clock.instant())
                .filter(each -> redirects.findByPathKey(each.pathKey()).isEmpty())
                .ifPresent(redirects::put);
    }
}
