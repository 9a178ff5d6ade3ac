package io.inkstone.importer.wordpress;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.html.WebLinks;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.PlainText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pass two over one item. */
final class WordPressConversion {
    private static final int LONGEST_SUMMARY = 500;
    private static final List<String> SUMMARIES =
            List.of("_yoast_wpseo_metadesc", "rank_math_description", "_aioseop_description");

    private final WordPressIndex index;
    private final WordPressBody body;

    WordPressConversion(WordPressIndex index) {
        this.index = index;
        this.body = new WordPressBody(index.media(), index::reusable);
    }

    Converted convert(Entry entry, WxrItem item, Targets targets, Notices notices) {
        if (!item.text("wp:post_password").isEmpty()) {
            notices.add(NoticeKind.VISIBILITY, item.line(), "it was behind a password, so it came in as a draft");
        } else if (item.status().equals("private")) {
            notices.add(NoticeKind.VISIBILITY, item.line(), "only its authors could read it, so it came in as a draft");
        } else if (entry.visibility() == Visibility.DRAFT && item.status().equals("publish")) {
            notices.add(NoticeKind.DATE, item.line(), "it has no date, so it came in as a draft");
        }
        WebLinks links = new WebLinks(index.blog(), index.media()::file, targets, notices);
        String markdown = links.replaced(body.markdown(item, notices), item.contentLine());
        String cover = links.picture(cover(item));
        Map<String, @Nullable Object> frontMatter = WordPressFrontMatter.of(item, index.terms());
        Map<String, List<String>> others = index.terms().others(item);
        List<String> series = others.getOrDefault("series", List.of());
        return new Converted(
                entry,
                null,
                entry.title(),
                markdown,
                index.dates().modified(item),
                null,
                summary(item),
                cover,
                entry.visibility() == Visibility.DRAFT ? null : feedId(item),
                index.terms().categories(item),
                index.terms().tags(item),
                index.terms().authors(item),
                series.isEmpty() ? null : series.getFirst(),
                frontMatter,
                links.images(),
                notices.list());
    }

    private static @Nullable String feedId(WxrItem item) {
        String guid = item.text("guid");
        return guid.isEmpty() ? null : guid;
    }

    private @Nullable String cover(WxrItem item) {
        String id = item.meta("_thumbnail_id");
        WordPressMedia.Attachment attachment = id == null ? null : index.media().byId(id);
        return attachment == null || attachment.url().isBlank() ? null : attachment.url();
    }

    /** Null to leave the choice to the renderer. */
    private static @Nullable String summary(WxrItem item) {
        String written = PlainText.of(WordPressBody.plainMarkdown(item.text("excerpt:encoded")), LONGEST_SUMMARY);
        if (!written.isBlank()) {
            return written;
        }
        for (String key : SUMMARIES) {
            String description = item.meta(key);
            // Plug-ins put values in for their own placeholders when they show it.
            if (description != null && description.indexOf('%') < 0) {
                return PlainText.of(description, LONGEST_SUMMARY);
            }
        }
        return null;
    }
}
