package io.inkstone.web.taxonomy;

import io.inkstone.web.layout.PageNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a category says behind {@code /categories/}: the category's path, and which page. */
record CategoryAddress(String path, PageNumber number) {
    private static final Pattern PAGED = Pattern.compile("(.+)/page/([1-9][0-9]{0,6})/?");

    static CategoryAddress parse(String text) {
        Matcher paged = PAGED.matcher(text);
        if (paged.matches()) {
            return new CategoryAddress(paged.group(1), new PageNumber(Integer.parseInt(paged.group(2))));
        }
        String path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return new CategoryAddress(path, PageNumber.FIRST);
    }
}
