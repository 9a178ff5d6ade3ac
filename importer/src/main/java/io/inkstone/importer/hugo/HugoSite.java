package io.inkstone.importer.hugo;

import io.inkstone.core.site.SiteIdentity;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.OldPage;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.document.Authors;
import io.inkstone.importer.document.GlobPattern;
import io.inkstone.importer.document.HostRedirects;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.ArchivePath;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One Hugo site: knows its files and configuration, and reads each text twice. */
final class HugoSite implements Site {
    private static final List<String> RENDERED = List.of("html", "md", "markdown");

    private final SiteFiles files;
    private final HugoConfiguration configuration;
    private final Notices notices;
    private final HugoLocations locations;
    private final HugoReader reader;
    private final HugoAddresses addresses;
    private final HugoIndex index;
    private final Authors authors;
    private HugoShownFiles shown = HugoShownFiles.NONE;

    HugoSite(SiteFiles files, SiteDefaults defaults) {
        this.files = files;
        this.notices = new Notices(files.root());
        this.configuration =
                HugoConfiguration.of(Zola.configuration(HugoConfigurationFiles.read(files, notices)), notices);
        this.locations = new HugoLocations(files, configuration);
        this.reader = new HugoReader(files, new HugoCascades(configuration), configuration.isZola());
        this.addresses = new HugoAddresses(configuration);
        this.index = new HugoIndex(configuration, defaults, addresses);
        this.authors = HugoPeople.of(files, configuration, notices);
    }

    @Override
    public String root() {
        return files.root();
    }

    @Override
    public String dialect() {
        return "hugo";
    }

    @Override
    public @Nullable String url() {
        return configuration.keys().text("baseURL");
    }

    @Override
    public SiteIdentity identity() {
        HugoKeys keys = configuration.keys();
        HugoLanguage language = configuration.defaultLanguage();
        String description = keys.text("params", "description");
        return new SiteIdentity(
                language.title(),
                description == null ? keys.text("params", "subtitle") : description,
                language.tag(),
                configuration.zone());
    }

    @Override
    public SiteIndex index() {
        readSections();
        List<GlobPattern> ignored = configuration.keys().texts("ignorefiles").stream()
                .filter(pattern -> pattern.matches("[\\w/.*-]+"))
                .map(GlobPattern::of)
                .toList();
        for (ArchiveFile file : files.all()) {
            String path = files.path(file);
            HugoLocation location = locations.of(path);
            if (location == null) {
                continue;
            }
            if (ignored.stream().anyMatch(glob -> glob.matches(path))) {
                index.leaveOut(file.path(), "ignoreFiles of the configuration names it");
            } else if (isSource(path)) {
                index.leaveOut(file.path(), "it is the source of the rendered text beside it");
            } else {
                index.read(file, location, reader);
            }
        }
        HugoOldPages pages = new HugoOldPages(configuration, addresses);
        SiteIndex done = index.done(notices, (posts, others) -> {
            List<OldPage> lists = new ArrayList<>(pages.lists(posts, others));
            List<OldPage> shownFiles = HugoOldFiles.of(configuration, files, locations, index.links());
            shown = HugoShownFiles.of(files, configuration, shownFiles);
            lists.addAll(shownFiles);
            return lists;
        });
        return HostRedirects.add(done, files, configuration.oldSite().host());
    }

    /** What heads of sections give to the texts below has to be known first. */
    private void readSections() {
        for (ArchiveFile file : files.all()) {
            HugoLocation location = locations.of(files.path(file));
            HugoDocument section =
                    location == null || location.kind() != HugoLocation.Kind.SECTION ? null : section(file, location);
            if (section != null) {
                reader.learnCascade(section);
                addresses.learnSection(section);
            }
        }
    }

    private @Nullable HugoDocument section(ArchiveFile file, HugoLocation location) {
        try {
            return reader.read(file, location);
        } catch (IOException unreadable) {
            // The file is read again with all the others, and the report says then what is wrong.
            return null;
        }
    }

    /** R Markdown lies beside what R made of it. */
    private boolean isSource(String path) {
        return ArchivePath.extension(path).matches("rmd|rmarkdown|ipynb|org|adoc|rst")
                && RENDERED.stream()
                        .anyMatch(
                                extension -> files.file(ArchivePath.withoutExtension(path) + "." + extension) != null);
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        HugoDocument document = read(entry);
        if (document == null) {
            throw new FileNotFoundException(entry.path() + " is no text any more");
        }
        return new HugoConversion(files, configuration, index, new HugoConversion.Lookups(shown, authors))
                .convert(entry, document, targets);
    }

    private @Nullable HugoDocument read(Entry entry) throws IOException {
        String path = entry.path().substring(files.prefix().length());
        ArchiveFile file = files.file(path);
        HugoLocation location = locations.of(path);
        return file == null || location == null ? null : reader.read(file, location);
    }
}
