package io.inkstone.core.markup;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** Lets through what an article may hold and nothing else; the text of what is taken out stays. */
final class Sanitizer {
    private static final String[] INLINE = names("""
        a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var
        wbr
        """);

    private static final String[] BLOCKS = names("""
        blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table
        tbody td tfoot th thead tr ul
        """);

    private static final String[] EMBEDDED = names("audio iframe img input source video");

    /** They stand for a part of a page, which an article is not, but their ends part one text from the next. */
    private static final String[] TO_DIV = names("""
        address article aside center dialog dir fieldset footer form header hgroup legend main menu nav search
        """);

    private static final String[] TO_PRE = names("listing xmp");

    /** Their text is kept; the sanitiser would otherwise leave it out together with them. */
    private static final String[] TO_SPAN = names("""
        button canvas noembed noframes noscript object optgroup option select template textarea
        """);

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.:-]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,5}(?:px|%)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}");

    private static final Set<String> KNOWN = Stream.of(INLINE, BLOCKS, EMBEDDED, TO_DIV, TO_PRE, TO_SPAN)
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final PolicyFactory POLICY = policy();

    private Sanitizer() {}

    /** Whether the element, or one in its place, may stand in an article. */
    static boolean knows(String name) {
        return KNOWN.contains(name);
    }

    /** The sanitised article as a tree, below an element that stands for the article itself. */
    static Element sanitize(String html) {
        ArticleBuilder article = new ArticleBuilder();
        HtmlSanitizer.sanitize(html, POLICY.apply(article), DepthLimit::new);
        return article.root();
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder()
                .allowElements(INLINE)
                .allowElements(BLOCKS)
                .allowElements(EMBEDDED)
                .allowElements(as("div"), TO_DIV)
                .allowElements(as("pre"), TO_PRE)
                .allowElements(as("span"), TO_SPAN)
                .allowTextIn(BLOCKS)
                .allowTextIn(TO_DIV)
                .allowTextIn(TO_PRE)
                .allowTextIn(TO_SPAN)
                .allowWithoutAttributes("a", "span", "img", "input")
                .allowUrlProtocols("http", "https", "mailto", "tel", "ftp", "magnet", "data");
        allowGlobalAttributes(policy);
        allowLinkAttributes(policy);
        allowEmbeddedAttributes(policy);
        allowBlockAttributes(policy);
        return policy.toFactory();
    }

    private static String[] names(String list) {
        return list.strip().split("\\s+");
    }

    private static ElementPolicy as(String element) {
        return (name, attributes) -> {
            attributes.clear();
            return element;
        };
    }

    private static void allowGlobalAttributes(HtmlPolicyBuilder policy) {
        policy.allowAttributes("id").matching(ID).globally();
        policy.allowAttributes("lang").matching(LANGUAGE).globally();
        policy.allowAttributes("dir").matching(true, "ltr", "rtl", "auto").globally();
        policy.allowAttributes("title").globally();
        policy.allowAttributes("class").matching(new AllowedClasses()).globally();
    }

    private static void allowLinkAttributes(HtmlPolicyBuilder policy) {
        policy.allowAttributes("href").matching(AllowedUrls.LINK).onElements("a");
        policy.allowAttributes("name").matching(ID).onElements("a");
        policy.allowAttributes("rel")
                .matching(Pattern.compile("[a-z\\s-]{1,100}"))
                .onElements("a");
        policy.allowAttributes("target").matching(true, "_blank").onElements("a");
    }

    private static void allowEmbeddedAttributes(HtmlPolicyBuilder policy) {
        policy.allowAttributes("src").matching(AllowedUrls.IMAGE).onElements("img");
        policy.allowAttributes("src").matching(AllowedUrls.MEDIA).onElements("audio", "iframe", "source", "video");
        policy.allowAttributes("poster").matching(AllowedUrls.MEDIA).onElements("video");
        policy.allowAttributes("alt").onElements("img");
        policy.allowAttributes("width", "height").matching(LENGTH).onElements("iframe", "img", "video");
        policy.allowAttributes("loop", "muted").onElements("audio", "video");
        policy.allowAttributes("allowfullscreen").onElements("iframe");
        policy.allowAttributes("type")
                .matching(Pattern.compile("(?:audio|video)/[\\w.+-]{1,60}"))
                .onElements("source");
        policy.allowAttributes("type").matching(true, "checkbox").onElements("input");
        policy.allowAttributes("checked", "disabled").onElements("input");
    }

    private static void allowBlockAttributes(HtmlPolicyBuilder policy) {
        policy.allowAttributes("align")
                .matching(true, "left", "center", "right", "justify")
                .onElements("td", "th");
        policy.allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("td", "th");
        policy.allowAttributes("scope")
                .matching(true, "row", "col", "rowgroup", "colgroup")
                .onElements("th");
        policy.allowAttributes("start").matching(NUMBER).onElements("ol");
        policy.allowAttributes("type").matching(false, "1", "a", "A", "i", "I").onElements("ol");
        policy.allowAttributes("reversed").onElements("ol");
        policy.allowAttributes("value").matching(NUMBER).onElements("li");
        policy.allowAttributes("open").onElements("details");
        policy.allowAttributes("datetime")
                .matching(Pattern.compile("[\\w:+. -]{1,40}"))
                .onElements("del", "ins", "time");
    }
}
