package io.inkstone.importer.ghost;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.LanguageTag;
import io.inkstone.importer.html.OldBlog;
import io.inkstone.importer.html.WebLinks;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.PlainText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pass two over one post. */
final class GhostConversion {
    private static final int LONGEST_SUMMARY = 500;

    private final String version;
    private final GhostTables tables;
    private final OldBlog blog;
    private final GhostMedia media;

    GhostConversion(String version, GhostTables tables, OldBlog blog, GhostMedia media) {
        this.version = version;
        this.tables = tables;
        this.blog = blog;
        this.media = media;
    }

    Converted convert(Entry entry, GhostPost post, Targets targets) {
        Notices notices = new Notices(entry.path());
        tellVisibility(post, notices);
        WebLinks links = new WebLinks(blog, media::file, targets, notices);
        String markdown = links.replaced(GhostBody.markdown(post, notices), 0);
        String cover = post.cover();
        String language = post.text("locale");
        return new Converted(
                entry,
                null,
                entry.title(),
                markdown,
                post.updatedAt(),
                language == null ? null : LanguageTag.of(new FrontMatter(Map.of("lang", language), List.of())),
                summary(post),
                links.picture(cover == null ? null : cover.replace("__GHOST_URL__/", "/")),
                entry.visibility() == Visibility.DRAFT ? null : feedId(post),
                List.of(),
                tables.publicTags(post),
                tables.authorNames(post),
                null,
                GhostFrontMatter.of(post, tables),
                links.images(),
                notices.list());
    }

    private static void tellVisibility(GhostPost post, Notices notices) {
        if (!post.isForAll() && !post.status().equals("draft")) {
            notices.add(
                    NoticeKind.VISIBILITY,
                    0,
                    "it was for " + post.text("visibility") + " only, so it came in as a draft");
        } else if (post.status().equals("sent")) {
            notices.add(NoticeKind.VISIBILITY, 0, "it was only sent by e-mail, so it came in as a draft");
        }
    }

    /** What the feed of Ghost 1 and later called a post; before, it was another of its numbers. */
    private @Nullable String feedId(GhostPost post) {
        boolean old = version.startsWith("0");
        return post.text(old && post.text("uuid") != null ? "uuid" : "id");
    }

    private @Nullable String summary(GhostPost post) {
        for (String name : new String[] {"custom_excerpt", "excerpt", "meta_description"}) {
            String text = post.text(name) == null ? tables.meta(post).text(name) : post.text(name);
            if (text != null) {
                return PlainText.of(text, LONGEST_SUMMARY);
            }
        }
        return null;
    }
}
