package io.inkstone.importer.markdown;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.NoticeKind;

/** Who may read a text: what its author kept from readers stays a draft. */
final class MarkdownVisibility {
    private MarkdownVisibility() {}

    static Visibility of(MarkdownDocument document) {
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter.text("password") != null) {
            document.notices().add(NoticeKind.VISIBILITY, 0, "it had a password and comes in as a draft");
            return Visibility.DRAFT;
        }
        boolean draft = frontMatter.isNo("publish")
                || frontMatter.isNo("published")
                || frontMatter.isYes("draft")
                || frontMatter.isYes("private")
                || "draft".equalsIgnoreCase(frontMatter.text("status"))
                || ("/" + document.folder() + "/").matches("(?i).*/_?drafts?/.*");
        boolean unlisted = frontMatter.isYes("hidden") || frontMatter.isYes("unlisted");
        return draft ? Visibility.DRAFT : unlisted ? Visibility.UNLISTED : Visibility.PUBLISHED;
    }
}
