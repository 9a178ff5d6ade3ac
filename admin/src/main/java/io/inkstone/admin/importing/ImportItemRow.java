package io.inkstone.admin.importing;

import io.inkstone.admin.layout.Desk;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportMerge;
import io.inkstone.core.importing.ImportNotice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run did with one file, as its report shows it.
 *
 * @param action its name, for the style sheet
 * @param merge of an item in conflict; null for others
 * @param link where the post is read now; null if there is none
 */
public record ImportItemRow(
        String path,
        String action,
        String actionText,
        @Nullable String title,
        @Nullable String oldAddress,
        @Nullable String newAddress,
        @Nullable String link,
        @Nullable String reason,
        @Nullable Merge merge,
        List<Notice> notices) {

    /**
     * Something about the file that its owner should know.
     *
     * @param severity its name, for the style sheet
     * @param subject what it is about, in the desk's language
     * @param place file and line
     * @param message exactly what it is, in English as in every report
     * @param advice what can be done, in the desk's language
     */
    public record Notice(
            String severity, String severityText, String subject, String place, String message, String advice) {}

    /**
     * The texts of the site and of the archive in one.
     *
     * @param title says whether they contradict one another somewhere
     */
    public record Merge(String title, String text) {}

    static ImportItemRow of(Desk desk, ImportItem item) {
        return new ImportItemRow(
                item.path(),
                item.action().name(),
                desk.text("imports.action." + item.action()),
                item.title(),
                item.oldAddress(),
                item.newAddress(),
                link(item),
                item.reason(),
                merge(desk, item.merge()),
                item.notices().notices().stream()
                        .map(notice -> notice(desk, item.path(), notice))
                        .toList());
    }

    private static @Nullable Merge merge(Desk desk, @Nullable ImportMerge merge) {
        return merge == null
                ? null
                : new Merge(desk.text(merge.clean() ? "imports.merge.clean" : "imports.merge"), merge.merged());
    }

    /** Only to what readers can read. */
    private static @Nullable String link(ImportItem item) {
        String address = item.newAddress();
        boolean readable = item.postId() != null
                && !item.kind().equals("draft")
                && address != null
                && address.matches("/(?![/\\\\]).*");
        return readable ? address : null;
    }

    private static Notice notice(Desk desk, String path, ImportNotice notice) {
        return new Notice(
                notice.severity().name(),
                desk.text("imports.severity." + notice.severity()),
                desk.text("imports.notice." + notice.code()),
                notice.line() == null ? path : path + ":" + notice.line(),
                notice.message(),
                desk.text("imports.advice." + notice.code()));
    }
}
