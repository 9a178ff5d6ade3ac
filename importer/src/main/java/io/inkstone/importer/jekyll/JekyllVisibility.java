package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Who could read a text on the old site: what was not public there does not become so here. */
final class JekyllVisibility {
    private JekyllVisibility() {}

    static Visibility of(JekyllDocument document, @Nullable JekyllMoment moment) {
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter.text("password") != null) {
            document.notices().add(NoticeKind.VISIBILITY, 0, "it had a password and comes in as a draft");
            return Visibility.DRAFT;
        }
        if (document.role() instanceof JekyllRole.Post && moment == null) {
            document.notices().add(NoticeKind.DATE, 0, "it has no date and comes in as a draft");
            return Visibility.DRAFT;
        }
        boolean draft = document.role() instanceof JekyllRole.Draft
                || frontMatter.isNo("published")
                || frontMatter.isYes("draft")
                || "draft".equals(frontMatter.text("status"));
        boolean unlisted = frontMatter.isYes("hidden") || frontMatter.isYes("unlisted");
        return draft ? Visibility.DRAFT : unlisted ? Visibility.UNLISTED : Visibility.PUBLISHED;
    }
}
