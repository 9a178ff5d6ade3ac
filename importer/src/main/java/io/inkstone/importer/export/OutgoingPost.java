package io.inkstone.importer.export;

import io.inkstone.core.export.ExportedPost;
import io.inkstone.core.post.PostKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A post on its way out.
 *
 * @param address where readers find it here, decoded
 * @param categories each as its names from the root down
 */
record OutgoingPost(ExportedPost post, String address, List<List<String>> categories, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    boolean isPage() {
        return post.kind() == PostKind.PAGE;
    }

    boolean isDraft() {
        return post.isDraft();
    }

    String slug() {
        return post.slug().value();
    }

    /** The day of its publication in the site's zone. */
    String day() {
        return date(DAY, post.publishedAt());
    }

    String date(DateTimeFormatter format, @Nullable Instant at) {
        return at == null ? "" : format.format(at.atZone(zone));
    }

    /** All names of its categories, those above before those below, each once: for generators that know no tree. */
    List<String> flatCategories() {
        return categories.stream().flatMap(List::stream).distinct().toList();
    }
}
