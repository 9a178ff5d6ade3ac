package io.inkstone.importer.markdown;

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
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;

/** One folder of texts, one vault, or one file. */
final class MarkdownSite implements Site {
    private static final int READ_AT_ONCE = 16;
    private static final Pattern PEOPLE = Pattern.compile("(?:.*/)?authors\\.(?:ya?ml|json)");

    private final SiteFiles files;
    private final MarkdownRoles roles;
    private final MarkdownIndex index;
    private final MarkdownConversion conversion;
    private final List<Notice> notices = new ArrayList<>();

    MarkdownSite(SiteFiles files, SiteDefaults defaults) {
        this.files = files;
        VaultSettings vault = VaultSettings.of(files);
        Book book = Book.of(files);
        NoteNames names = new NoteNames(files, vault.exists());
        this.roles =
                new MarkdownRoles(vault, files.all().stream().map(files::path).toList(), book.exists());
        this.index = new MarkdownIndex(files, defaults.zone(), book, names);
        this.conversion =
                new MarkdownConversion(files, defaults.zone(), names, book, new Authors(FrontMatter.none(), people()));
    }

    /** Docusaurus names the authors of its blogs in files beside the texts. */
    private FrontMatter people() {
        FrontMatter people = FrontMatter.none();
        for (ArchiveFile file : files.all()) {
            if (PEOPLE.matcher(files.path(file)).matches()) {
                Notices said = new Notices(file.path());
                people = people.withDefaults(DataFile.read(file, said).values());
                notices.addAll(said.list());
            }
        }
        return people;
    }

    @Override
    public String root() {
        return files.root();
    }

    @Override
    public String dialect() {
        return "markdown";
    }

    /** Texts by themselves say nothing about a site. */
    @Override
    public SiteIdentity identity() {
        return new SiteIdentity(null, null, null, null);
    }

    @Override
    public SiteIndex index() {
        files.all().stream()
                .gather(Gatherers.mapConcurrent(READ_AT_ONCE, file -> index.read(file, roles.of(files.path(file)))))
                .forEachOrdered(index::add);
        return HostRedirects.add(index.done(), files, null).with(List.of(), notices);
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        String path = entry.path().substring(files.prefix().length());
        ArchiveFile file = files.file(path);
        MarkdownDocument document = file == null ? null : MarkdownDocument.read(files, file, roles.of(path));
        if (document == null) {
            throw new FileNotFoundException(entry.path() + " is no text any more");
        }
        index.remark(document);
        return conversion.convert(entry, document, targets);
    }
}
