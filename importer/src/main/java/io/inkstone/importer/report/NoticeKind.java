package io.inkstone.importer.report;

import java.util.Locale;

/** What a notice is about, and what its reader can do. */
public enum NoticeKind {
    /** Something inside a zip or tar that was not taken out, or a link in a folder that was not followed. */
    ENTRY_REFUSED(true, "put the file itself into the archive under a plain path"),
    ENCODING(true, "save the file as UTF-8 if characters look wrong"),
    CONTROL_CHARACTERS(false, "nothing: they cannot be seen, and the original file keeps them"),
    FRONT_MATTER(true, "quote the value, or use blanks for tabs"),
    CONFIGURATION(true, "mend the configuration file; what could be read of it was used"),
    DATE(true, "write the date as 2024-01-31 or 2024-01-31 20:15:00 +0800"),
    VISIBILITY(false, "publish it on the desk when it is ready"),
    TITLE(false, "give the text a title"),
    TERM(false, "rename the term on the desk"),
    LIQUID(true, "it stands in the text as it was written: replace it by plain Markdown"),
    SHORTCODE(true, "it stands in the text as it was written: replace it by plain Markdown"),
    KRAMDOWN(false, "nothing: it had no effect that Markdown can show"),
    MARKUP(true, "look at the article once"),
    FORMAT(true, "convert the file to Markdown"),
    IMAGE_MISSING(true, "add the picture to the archive under this path and import again"),
    LINK_MISSING(true, "correct the link, or add the file to the archive and import again"),
    ADDRESS(true, "check that the old address leads to the article that you expect"),
    SLUG(false, "choose another slug on the desk if you like"),
    COSMETIC(false, "nothing: it is gone from the page, and an export gives it back");

    private final boolean warning;
    private final String advice;

    NoticeKind(boolean warning, String advice) {
        this.warning = warning;
        this.advice = advice;
    }

    /** Whether something may need the reader's hand, rather than only their knowledge. */
    public boolean isWarning() {
        return warning;
    }

    public String advice() {
        return advice;
    }

    /** How the report's JSON names it: {@code image-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind that the report's JSON names so.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static NoticeKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
