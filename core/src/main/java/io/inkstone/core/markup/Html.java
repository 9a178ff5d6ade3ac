package io.inkstone.core.markup;

/** A piece of HTML that is safe to print into a page as it stands. */
public record Html(String value) {
    public static final Html EMPTY = new Html("");

    @Override
    public String toString() {
        return value;
    }
}
