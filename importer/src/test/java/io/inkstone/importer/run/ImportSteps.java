package io.inkstone.importer.run;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportItemRepository;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.media.MediaRepository;
import io.inkstone.core.post.DeletePost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostContent;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.RevisePost;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** An importer on a database, small sites for it, and short words for what is asked afterwards. */
abstract class ImportSteps implements DatabaseTest {
    @Inject
    ContentImporter importer;

    @Inject
    PostRepository posts;

    @Inject
    RevisionRepository revisions;

    @Inject
    RedirectRepository redirects;

    @Inject
    ImportedFileRepository files;

    @Inject
    ImportRunRepository runs;

    @Inject
    ImportItemRepository items;

    @Inject
    MediaRepository media;

    @Inject
    RevisePost revisePost;

    @Inject
    DeletePost deletePost;

    @Inject
    Markdown markdown;

    @TempDir
    Path home;

    /** A site whose posts have this word in their names, so that tests do not meet in the one database. */
    static Map<String, String> site(String word) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "_config.yml",
                "title: " + word + "\ntimezone: Asia/Shanghai\npermalink: /:year/:month/:day/:title.html\n");
        files.put(
                "_posts/2024-01-02-" + word + "-one.md",
                "---\ntitle: One\ntags: [Ink]\nx: 007\n---\n---\n![a](/img/a.png) [two]({% post_url 2024-01-03-" + word
                        + "-two %})\n");
        files.put(
                "_posts/2024-01-03-" + word + "-two.md",
                "---\ntitle: Two\nredirect_from: /old/" + word + "\n---\n![gone](/img/gone.png)\n");
        files.put(word + ".md", "---\ntitle: Page\n---\nA page.\n");
        files.put("img/a.png", "picture of " + word);
        return files;
    }

    Path folder(String word) throws IOException {
        return ArchiveFixtures.folder(home.resolve(word), site(word));
    }

    ImportReport run(Path source, boolean dryRun) {
        return importer.run(new ImportRequest(List.of(source), null, dryRun), ImportProgress.SILENT)
                .getFirst();
    }

    ImportReport run(Path source) {
        return run(source, false);
    }

    Post post(String slug) {
        return posts.findByKindAndSlug(PostKind.POST, Slug.of(slug)).orElseThrow();
    }

    String text(Post post) {
        return revisions.findById(post.revisionId()).orElseThrow().markdown();
    }

    static long count(ImportReport report, ImportAction action) {
        return report.counts().of(action);
    }

    static List<String> codes(ImportReport report) {
        return report.items().stream()
                .flatMap(item -> item.notices().stream())
                .map(ImportNotice::code)
                .toList();
    }

    void edit(Post post, String text) {
        PostContent content =
                PostFixtures.saying(text, PostFixtures.published(post.slug().value()));
        revisePost.revise(post.id(), content, markdown.render(text));
    }
}
