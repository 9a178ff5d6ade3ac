package io.inkstone.core.site;

import io.inkstone.core.post.PostAddress;
import io.inkstone.core.slug.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the addresses of posts are made, for example {@code /{year}/{month}/{slug}/}. It holds {@code {slug}} once and may
 * hold {@code {year}} (four digits), {@code {month}} and {@code {day}} (two digits), all in the site's time zone.
 */
public record PermalinkPattern(String value) {
    private static final Pattern SHAPE = Pattern.compile("/(?:(?:[A-Za-z0-9._~-]|\\{(?:year|month|day|slug)})+/)+");
    private static final String SLUG = "{slug}";

    // behind what its own check needs
    public static final PermalinkPattern DEFAULT = new PermalinkPattern("/posts/{slug}/");

    /**
     * Checks the pattern.
     *
     * @throws IllegalArgumentException with a sentence for people if {@code value} is no such pattern
     */
    public PermalinkPattern {
        boolean slugOnce = value.contains(SLUG) && value.indexOf(SLUG) == value.lastIndexOf(SLUG);
        if (!slugOnce || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no pattern for addresses: it starts and ends with"
                    + " \"/\" and holds {slug} once, and {year}, {month}, {day} if wished.");
        }
    }

    /** The percent-encoded path of a post; one without a time is dated to the start of 1970. */
    public String path(PostAddress address, ZoneId zone) {
        Instant at = address.publishedAt() == null ? Instant.EPOCH : address.publishedAt();
        ZonedDateTime date = at.atZone(zone);
        return value.replace("{year}", "%04d".formatted(date.getYear()))
                .replace("{month}", "%02d".formatted(date.getMonthValue()))
                .replace("{day}", "%02d".formatted(date.getDayOfMonth()))
                .replace(SLUG, PathText.encode(address.slug().value()));
    }

    /** The slug in a decoded path that has the form of this pattern; the date in it is not compared. */
    public Optional<Slug> slugIn(String path) {
        String form = Pattern.quote(value)
                .replace("{year}", "\\E[0-9]{4}\\Q")
                .replace("{month}", "\\E[0-9]{2}\\Q")
                .replace("{day}", "\\E[0-9]{2}\\Q")
                .replace(SLUG, "\\E([^/]+)\\Q");
        Matcher matcher = Pattern.compile(form).matcher(path);
        return matcher.matches() ? Slug.parse(matcher.group(1)) : Optional.empty();
    }
}
