package io.inkstone.web.post;

import io.inkstone.core.markup.Html;
import io.inkstone.core.markup.TableOfContents;
import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.ShownTime;
import io.inkstone.web.layout.SitePage;
import io.inkstone.web.layout.Translation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param dated whether its date is shown; a page ("About") has none to show
 * @param updatedAt null where it is the day it appeared
 * @param language of the text, where it is not the site's
 * @param readingMinutes 0 where there is nothing to read
 */
public record PostPage(
        Layout layout,
        String title,
        boolean dated,
        ShownTime publishedAt,
        @Nullable ShownTime updatedAt,
        @Nullable String language,
        long readingMinutes,
        @Nullable Html cover,
        TableOfContents contents,
        Html html,
        PostTerms terms,
        PostNeighbours neighbours)
        implements SitePage {

    /** This text in the other languages that it exists in. */
    public List<Translation> otherLanguages() {
        return layout.translations().stream()
                .filter(translation ->
                        !translation.address().equals(layout.head().path()))
                .toList();
    }

    /** Whether there is anything to tell below the title. */
    public boolean hasFacts() {
        return dated
                || readingMinutes > 0
                || updatedAt != null
                || !otherLanguages().isEmpty()
                || !terms.authors().isEmpty();
    }
}
