package io.inkstone.importer.jekyll;

import org.jspecify.annotations.Nullable;

/** What a file is to Jekyll. */
sealed interface JekyllRole {
    /** A post in {@code _posts}. */
    record Post() implements JekyllRole {}

    /** A text in {@code _drafts}. */
    record Draft() implements JekyllRole {}

    /**
     * A page.
     *
     * @param plain whether it is one without front matter, too
     */
    record Page(boolean plain) implements JekyllRole {}

    record InCollection(JekyllCollection collection) implements JekyllRole {}

    /** A text that is not published, and why. */
    record Unpublished(String reason) implements JekyllRole {}

    /** Pictures, scripts, data, templates: what texts use. */
    record Support() implements JekyllRole {}

    /** The name by which {@code defaults:} knows the kind. */
    default @Nullable String type() {
        return switch (this) {
            case Post post -> "posts";
            case Draft draft -> "drafts";
            case Page page -> "pages";
            case InCollection in -> in.collection().name();
            case Unpublished unpublished -> null;
            case Support support -> null;
        };
    }
}
