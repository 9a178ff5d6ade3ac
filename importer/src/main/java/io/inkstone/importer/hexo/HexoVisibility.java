package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.NoticeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who could read a text on the old site: what was not public there does not become so here. */
final class HexoVisibility {
    private final Set<String> lockedTags;

    /** Knows the tags whose posts the plug-in hexo-blog-encrypt locks. */
    HexoVisibility(HexoConfiguration configuration) {
        List<String> names = new ArrayList<>();
        if (configuration.values().value("encrypt") instanceof Map<?, ?> encrypt
                && encrypt.get("tags") instanceof List<?> tags) {
            for (Object tag : tags) {
                if (tag instanceof Map<?, ?> map && map.get("name") instanceof String name) {
                    names.add(name);
                }
            }
        }
        this.lockedTags = new HashSet<>(names);
    }

    Visibility of(HexoDocument document, @Nullable HexoMoment moment) {
        FrontMatter frontMatter = document.frontMatter();
        if (isLocked(frontMatter)) {
            document.notices().add(NoticeKind.VISIBILITY, 0, "it had a password and comes in as a draft");
            return Visibility.DRAFT;
        }
        if (document.role() instanceof HexoRole.Post && moment == null) {
            document.notices()
                    .add(NoticeKind.DATE, 0, "it has no date and comes in as a draft: Hexo took the file's own time");
            return Visibility.DRAFT;
        }
        boolean draft = document.role() instanceof HexoRole.Draft
                || frontMatter.isNo("published")
                || frontMatter.isYes("draft")
                || "draft".equals(frontMatter.text("layout"))
                || "draft".equals(frontMatter.text("status"));
        boolean unlisted = frontMatter.isYes("hidden") || frontMatter.isYes("hide") || frontMatter.isYes("unlisted");
        return draft ? Visibility.DRAFT : unlisted ? Visibility.UNLISTED : Visibility.PUBLISHED;
    }

    private boolean isLocked(FrontMatter frontMatter) {
        return frontMatter.text("password") != null
                || frontMatter.isYes("encrypt")
                || HexoTerms.tags(frontMatter).stream().anyMatch(lockedTags::contains);
    }
}
