package io.inkstone.importer.ghost;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.site.SiteIdentity;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.document.DataFile;
import io.inkstone.importer.document.LanguageTag;
import io.inkstone.importer.html.OldBlog;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Ghost blog: its export, and what lies beside it. */
final class GhostSite implements Site {
    /** {@code blog.ghost.2024-01-31-10-20-30.json}. */
    private static final String DAY_AND_ENDING = "(?i)(?:[.-]\\d{4}-\\d{2}-\\d{2}[^/]*)?\\.json$";

    private final GhostFile file;
    private final GhostIndex index;
    private final GhostTables tables;
    private final GhostConversion conversion;
    private final GhostAddresses addresses;
    private final GhostRedirects redirects;
    private final List<LeftOut> failed = new ArrayList<>();

    GhostSite(GhostFile file, GhostIndex index, Archive archive, SiteDefaults defaults) {
        this.file = file;
        this.index = index;
        this.tables = new GhostTables(file);
        ZoneId zone = zone();
        this.addresses = new GhostAddresses(
                routes(archive), tables.setting("permalinks"), zone == null ? defaults.zone() : zone);
        this.redirects = new GhostRedirects(index.host());
        archive.below(root()).stream().filter(GhostRedirects::isOne).forEach(redirects::read);
        OldBlog blog = index.host() == null ? OldBlog.UNKNOWN : OldBlog.of("https://" + index.host());
        this.conversion = new GhostConversion(
                file.version(), tables, blog, new GhostMedia(archive.files().values()));
    }

    private FrontMatter routes(Archive archive) {
        for (ArchiveFile each : archive.below(root())) {
            if (each.name().matches("routes\\.ya?ml")) {
                return DataFile.read(each, new Notices(each.path()));
            }
        }
        return FrontMatter.none();
    }

    @Override
    public String root() {
        return ArchivePath.folder(file.file().path());
    }

    @Override
    public String dialect() {
        return "ghost";
    }

    @Override
    public @Nullable String url() {
        return index.host() == null ? null : "https://" + index.host();
    }

    @Override
    public @Nullable String knownAs() {
        if (index.host() != null) {
            return index.host();
        }
        String title = tables.setting("title");
        return title == null ? file.file().name().replaceFirst(DAY_AND_ENDING, "") : title;
    }

    @Override
    public SiteIdentity identity() {
        String language = tables.setting("locale", "lang", "default_locale");
        return new SiteIdentity(
                tables.setting("title"),
                tables.setting("description"),
                language == null ? null : LanguageTag.of(new FrontMatter(Map.of("lang", language), List.of())),
                zone());
    }

    private @Nullable ZoneId zone() {
        String name = tables.setting("timezone", "active_timezone", "activeTimezone");
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public SiteIndex index() {
        List<Entry> entries = new ArrayList<>();
        index.places().forEach((path, place) -> {
            try {
                GhostPost post = new GhostPost(file.post(place));
                entries.add(index.entry(path, post, addresses.of(post, tables)));
            } catch (IOException | RuntimeException e) {
                // One bad post never stops an import; the reason goes into the report.
                failed.add(new LeftOut(path, "it could not be read: " + e));
            }
        });
        List<LeftOut> leftOut = index.repeated().stream()
                .map(path -> new LeftOut(path, "the export holds it a second time"))
                .toList();
        String broken = file.broken();
        if (broken != null) {
            failed.add(new LeftOut(file.file().path(), broken));
        }
        return new SiteIndex(entries, leftOut, List.copyOf(failed), oldPages(), redirects.notices());
    }

    private List<OldPage> oldPages() {
        List<OldPage> pages = new ArrayList<>(redirects.pages());
        pages.addAll(GhostOldPages.of(tables));
        return pages;
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        GhostFile.Place place = index.places().get(entry.path());
        if (place == null) {
            throw new FileNotFoundException(entry.path() + " is not in the export any more");
        }
        return conversion.convert(entry, new GhostPost(file.post(place)), targets);
    }
}
