package io.inkstone.core.site;

import io.inkstone.core.post.PostAddress;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The address of everything on the site, as a percent-encoded path from its root. */
public record Permalinks(PermalinkPattern pattern, List<PermalinkPattern> formerPatterns, ZoneId zone) {
    public static final String ATOM_FEED = "/feed.xml";
    public static final String RSS_FEED = "/rss.xml";
    public static final String JSON_FEED = "/feed.json";

    private static final Pattern MEDIA = Pattern.compile("/media/([0-9a-f]{64})/.*");

    public static Permalinks of(SiteSettings settings) {
        List<PermalinkPattern> former =
                settings.formerPermalinks().stream().map(PermalinkPattern::new).toList();
        return new Permalinks(new PermalinkPattern(settings.permalink()), former, settings.zone());
    }

    public String post(PostAddress address) {
        return address.kind() == PostKind.PAGE
                ? "/" + PathText.encode(address.slug().value()) + "/"
                : pattern.path(address, zone);
    }

    public String home() {
        return "/";
    }

    /** A page of the list at {@code list}, numbered from 1; the first one is the list's own address. */
    public static String page(String list, int number) {
        return number == 1 ? list : list + "page/" + number + "/";
    }

    /** A document of the feed's archive, by its name. */
    public static String feedArchive(String name) {
        return "/feed/" + name + ".xml";
    }

    /** The feed of the list at {@code list}. */
    public static String feed(String list) {
        return list + "feed.xml";
    }

    public String search() {
        return "/search/";
    }

    public String archives() {
        return "/archives/";
    }

    public String archive(Year year) {
        return "/archives/%04d/".formatted(year.getValue());
    }

    public String archive(YearMonth month) {
        return "/archives/%04d/%02d/".formatted(month.getYear(), month.getMonthValue());
    }

    public String categories() {
        return "/categories/";
    }

    /** A category by its path: the slugs from the root down, joined with {@code /}. */
    public String category(String path) {
        String encoded = Arrays.stream(path.split("/")).map(PathText::encode).collect(Collectors.joining("/"));
        return "/categories/" + encoded + "/";
    }

    public String tags() {
        return "/tags/";
    }

    public String tag(Slug slug) {
        return "/tags/" + PathText.encode(slug.value()) + "/";
    }

    public String authors() {
        return "/authors/";
    }

    public String author(Slug slug) {
        return "/authors/" + PathText.encode(slug.value()) + "/";
    }

    public String series() {
        return "/series/";
    }

    public String series(Slug slug) {
        return "/series/" + PathText.encode(slug.value()) + "/";
    }

    /** A file of the media library by the SHA-256 of its bytes in hexadecimal digits. */
    public static String media(String hash, String name) {
        return "/media/" + hash + "/" + PathText.encode(name);
    }

    /** The hash in the address of a file of the media library; empty for any other address. */
    public static Optional<String> mediaHash(String address) {
        Matcher matcher = MEDIA.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
