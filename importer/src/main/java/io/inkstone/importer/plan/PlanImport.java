package io.inkstone.importer.plan;

import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sites of an archive once and plans what becomes of each document; writes nothing. */
@Singleton
public class PlanImport {
    private final ArchiveIdentity identity;
    private final KnownFiles knownFiles;
    private final FormerTexts formerTexts;
    private final PostRepository posts;
    private final CurrentSite site;

    public PlanImport(
            ArchiveIdentity identity,
            KnownFiles knownFiles,
            FormerTexts formerTexts,
            PostRepository posts,
            CurrentSite site) {
        this.identity = identity;
        this.formerTexts = formerTexts;
        this.knownFiles = knownFiles;
        this.posts = posts;
        this.site = site;
    }

    public ArchivePlan plan(Archive archive, List<Site> sites) {
        return plan(archive, sites, null);
    }

    /**
     * The same for an archive whose name here is settled.
     *
     * @param known the name under which its files are kept; null if that is to be found out
     */
    public ArchivePlan plan(Archive archive, List<Site> sites, @Nullable String known) {
        Map<Site, SiteIndex> indexes = new LinkedHashMap<>();
        sites.forEach(each -> indexes.put(each, each.index()));
        List<Entry> entries = indexes.values().stream()
                .flatMap(index -> index.entries().stream())
                .toList();
        String name = known == null ? identity.of(archive, sites.getFirst().knownAs(), entries) : known;
        SiteSettings settings = site.settings();
        Map<String, ImportedFile> documents = knownFiles.documents(name);
        documents.putAll(formerTexts.find(name, indexes, documents));
        SlugAssignment slugs = new SlugAssignment(posts, settings.zone());
        slugs.ask(entries);
        EntryPlanner planner = new EntryPlanner(slugs, documents, knownFiles.posts(documents), entries);
        Permalinks permalinks = Permalinks.of(settings);
        planner.reserveSlugs(entries, permalinks);
        List<PlannedEntry> planned = planned(indexes, planner);
        AddressBook addresses = new AddressBook(permalinks, planned);
        List<Notice> notices = new ArrayList<>(archive.notices());
        indexes.values().forEach(index -> notices.addAll(index.notices()));
        return new ArchivePlan(
                name,
                sites.getFirst().dialect(),
                planned,
                addresses,
                indexes.values().stream()
                        .flatMap(index -> index.leftOut().stream())
                        .toList(),
                indexes.values().stream()
                        .flatMap(index -> index.failed().stream())
                        .toList(),
                indexes.values().stream()
                        .flatMap(index -> index.oldPages().stream())
                        .toList(),
                notices);
    }

    /** First those that are here already, because their slugs stay. */
    private static List<PlannedEntry> planned(Map<Site, SiteIndex> indexes, EntryPlanner planner) {
        indexes.values().forEach(index -> index.entries().forEach(planner::keepSlug));
        List<PlannedEntry> planned = new ArrayList<>();
        indexes.forEach((site, index) -> index.entries().forEach(entry -> planned.add(planner.plan(site, entry))));
        return planned;
    }
}
