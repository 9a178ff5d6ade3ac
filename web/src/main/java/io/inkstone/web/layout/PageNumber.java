package io.inkstone.web.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which page of a list it is, from 1. */
public record PageNumber(int value) {
    public static final PageNumber FIRST = new PageNumber(1);

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,6}");

    /** The number in an address; empty if it is none that an address of ours has. */
    public static Optional<PageNumber> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PageNumber(Integer.parseInt(text))) : Optional.empty();
    }

    /** How many rows stand on the pages before this one. */
    public long skip(int pageSize) {
        return (value - 1L) * pageSize;
    }
}
