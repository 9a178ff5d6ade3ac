package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.site.SiteIdentity;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.document.Authors;
import io.inkstone.importer.document.DataFile;
import io.inkstone.importer.document.HostRedirects;
import io.inkstone.importer.document.LanguageTag;
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One Jekyll site: knows its files and configuration, and reads each document twice. */
final class JekyllSite implements Site {
    private final SiteFiles files;
    private final List<ArchiveFile> outside;
    private final JekyllConfiguration configuration;
    private final JekyllRoles roles;
    private final JekyllReader reader;
    private final JekyllIndex index;
    private final JekyllFeedIds feedIds;

    JekyllSite(SiteFiles site, SiteDefaults defaults) {
        ArchiveFile file = JekyllRoots.CONFIGURATIONS.stream()
                .map(site::file)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Notices notices = new Notices(file == null ? site.root() : file.path());
        this.configuration = JekyllConfiguration.of(DataFile.read(file, notices), notices);
        JekyllSource source = JekyllSource.of(site, configuration.values(), notices);
        this.files = source.files();
        this.outside = source.outside();
        this.feedIds = JekyllFeedIds.of(files, configuration);
        this.roles = new JekyllRoles(configuration, GitHubPages.showPlainTexts(files, configuration));
        this.reader = new JekyllReader(files, configuration.defaults());
        ArchiveFile people = files.file("_data/authors.yml");
        FrontMatter data = DataFile.read(people, people == null ? notices : new Notices(people.path()));
        this.index = new JekyllIndex(configuration, defaults, new Authors(configuration.values(), data), notices);
    }

    /** The folder below which Jekyll looks for texts: where a new one belongs. */
    @Override
    public String root() {
        return files.root();
    }

    @Override
    public String dialect() {
        return "jekyll";
    }

    @Override
    public SiteIdentity identity() {
        FrontMatter values = configuration.values();
        return new SiteIdentity(
                values.text("title", "name"),
                values.text("description", "subtitle"),
                LanguageTag.of(values),
                configuration.zone());
    }

    @Override
    public @Nullable String url() {
        return configuration.url();
    }

    @Override
    public SiteIndex index() {
        for (ArchiveFile file : files.all()) {
            index.add(files.path(file), file, roles.of(files.path(file)), reader);
        }
        for (ArchiveFile file : outside) {
            index.addOutside(file, roles.ofOutside(file.path()));
        }
        return HostRedirects.add(index.done(), files, configuration.oldSite().host());
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        JekyllDocument document = read(entry);
        if (document == null) {
            throw new FileNotFoundException(entry.path() + " is no text any more");
        }
        return new JekyllConversion(files, configuration, index, feedIds).convert(entry, document, targets);
    }

    private @Nullable JekyllDocument read(Entry entry) throws IOException {
        String path = entry.path().substring(files.prefix().length());
        ArchiveFile file = files.file(path);
        return file == null ? null : reader.read(file, roles.of(path));
    }
}
