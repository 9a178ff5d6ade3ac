package io.inkstone.importer.hexo;

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
import io.inkstone.importer.document.SiteFiles;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One Hexo site: knows its files and configuration, and reads each document twice. */
final class HexoSite implements Site {
    private final SiteFiles files;
    private final HexoConfiguration configuration;
    private final HexoRoles roles;
    private final HexoReader reader;
    private final HexoIndex index;
    private final HexoConversion conversion;

    HexoSite(SiteFiles files, SiteDefaults defaults) {
        this.files = files;
        ArchiveFile file = HexoRoots.CONFIGURATIONS.stream()
                .map(files::file)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Notices notices = new Notices(file == null ? files.root() : file.path());
        this.configuration = HexoSettings.configuration(files, DataFile.read(file, notices), notices);
        this.roles = new HexoRoles(configuration);
        this.reader = new HexoReader(files, configuration);
        this.index = new HexoIndex(configuration, defaults, notices);
        this.conversion =
                new HexoConversion(files, configuration, index, new Authors(configuration.values(), people()));
    }

    private FrontMatter people() {
        ArchiveFile people = files.file(HexoSettings.inSource(configuration, "_data/authors.yml"));
        return DataFile.read(people, new Notices(people == null ? files.root() : people.path()));
    }

    @Override
    public String root() {
        return files.root();
    }

    @Override
    public String dialect() {
        return HexoDialect.NAME;
    }

    @Override
    public @Nullable String url() {
        return configuration.values().text("url");
    }

    @Override
    public SiteIdentity identity() {
        FrontMatter values = configuration.values();
        String language = configuration.language();
        return new SiteIdentity(
                values.text("title"),
                values.text("description", "subtitle"),
                language == null ? null : HexoTranslations.tag(language),
                configuration.zone());
    }

    @Override
    public SiteIndex index() {
        for (ArchiveFile file : files.all()) {
            index.add(file, roles.of(files.path(file)), reader);
        }
        index.addFiles(files);
        return HostRedirects.add(index.done(), files, configuration.oldSite().host());
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        HexoDocument document = read(entry);
        if (document == null) {
            throw new FileNotFoundException(entry.path() + " is no text any more");
        }
        return conversion.convert(entry, document, targets);
    }

    private @Nullable HexoDocument read(Entry entry) throws IOException {
        String path = entry.path().substring(files.prefix().length());
        ArchiveFile file = files.file(path);
        return file == null ? null : reader.read(file, roles.of(path));
    }
}
