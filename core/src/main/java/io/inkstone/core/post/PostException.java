package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;

/** Why a post could not be written. */
public sealed class PostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PostException(String message) {
        super(message);
    }

    /** No such post. */
    public static final class NotFound extends PostException {
        private static final long serialVersionUID = 1L;

        public NotFound(Object id) {
            super("There is no post " + id + ".");
        }
    }

    /** Another post of this kind has the slug. */
    public static final class SlugTaken extends PostException {
        private static final long serialVersionUID = 1L;

        public SlugTaken(Slug slug) {
            super("The slug \"" + slug.value() + "\" is taken by another post.");
        }
    }
}
