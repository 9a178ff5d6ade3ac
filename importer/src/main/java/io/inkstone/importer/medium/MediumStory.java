package io.inkstone.importer.medium;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.html.HtmlToMarkdown;
import io.inkstone.importer.html.Players;
import io.inkstone.importer.source.ArchivePath;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One exported story. */
final class MediumStory {
    private final Document page;
    private final String path;

    MediumStory(String html, String path) {
        this.page = HtmlToMarkdown.page(html);
        this.path = path;
    }

    private String text(String query) {
        Element found = page.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }

    String title() {
        String title = text(".p-name");
        return title.isEmpty() ? text("title") : title;
    }

    @Nullable
    String subtitle() {
        String subtitle = text("section[data-field=subtitle], .p-summary");
        return subtitle.isEmpty() ? null : subtitle;
    }

    boolean isDraft() {
        return ArchivePath.withoutExtension(fileName()).toLowerCase(Locale.ROOT).startsWith("draft_")
                || published() == null;
    }

    private String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Nullable
    Instant published() {
        Element time = page.selectFirst("time.dt-published[datetime], footer time[datetime]");
        WrittenDate date = time == null ? null : WrittenDate.read(time.attr("datetime"));
        return date == null ? null : date.instant(ZoneOffset.UTC);
    }

    /** Where Medium shows the story; null for a draft. */
    @Nullable
    String canonical() {
        Element link = page.selectFirst("a.p-canonical[href]");
        return link == null ? null : link.attr("href");
    }

    /** The words of its address without Medium's number at the end; empty where there are none. */
    String name() {
        String canonical = canonical();
        String last = canonical == null
                ? ArchivePath.withoutExtension(fileName()).replaceFirst("^(?:draft_|\\d{4}-\\d{2}-\\d{2}_)", "")
                : PathText.decode(canonical
                        .replaceFirst("[?#].*", "")
                        .replaceFirst("/+$", "")
                        .replaceFirst("^.*/", ""));
        String words = last.replaceFirst("-*[0-9a-f]{8,12}$", "");
        return words.replaceAll("^-+|-+$", "");
    }

    List<String> tags() {
        return texts("a.p-tag");
    }

    List<String> authors() {
        return texts("a.p-author");
    }

    private List<String> texts(String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private Element body() {
        Element body = page.selectFirst("section[data-field=body], .e-content");
        return body == null ? new Element("section") : body;
    }

    /** An answer to somebody's story: it has no title, so Medium calls it by its first words. */
    boolean isResponse() {
        Element body = body();
        Element first = body.selectFirst("p, blockquote, pre, ul, ol");
        boolean headed = body.selectFirst(".graf--title, h1, h2, h3, h4, figure") != null || subtitle() != null;
        String begins = title().replaceFirst("(?:…|\\.\\.\\.)$", "").strip();
        return !headed
                && first != null
                && !begins.isEmpty()
                && first.text().strip().startsWith(begins);
    }

    String markdown() {
        Element body = body();
        body.select(".section-divider:first-child hr").stream().findFirst().ifPresent(Element::remove);
        withoutRepetition(body, "h1, h2, h3, h4", title());
        withoutRepetition(body, ".graf--subtitle, h4, h3", subtitle());
        body.select("br").stream()
                .filter(br -> br.closest("pre") != null)
                .forEach(br -> br.replaceWith(new TextNode("\n")));
        body.select("iframe[src], iframe[data-src]").forEach(MediumStory::frame);
        body.select(".graf--mixtapeEmbed").forEach(MediumStory::card);
        body.select("img[data-width]").forEach(img -> img.removeAttr("width").removeAttr("height"));
        return HtmlToMarkdown.convert(body);
    }

    /** The page shows the title and the summary itself. */
    private static void withoutRepetition(Element body, String query, @Nullable String words) {
        Element first = body.selectFirst(query);
        if (first != null && words != null && folded(first.text()).equals(folded(words)) && leads(body, first)) {
            first.remove();
        }
    }

    /** Whether no words stand before it. */
    private static boolean leads(Element body, Element heading) {
        for (Element each : body.select("p, pre, blockquote, li, h1, h2, h3, h4")) {
            if (each.equals(heading)) {
                return true;
            }
            if (each.hasText()) {
                return false;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\p{P}\\p{Z}\\s]+", "").toLowerCase(Locale.ROOT);
    }

    private static void frame(Element frame) {
        String source = frame.attr("src").isBlank() ? frame.attr("data-src") : frame.attr("src");
        frame.replaceWith(Players.of(source.startsWith("//") ? "https:" + source : source));
    }

    /** A card that leads elsewhere: its bold title is the link. */
    private static void card(Element card) {
        Element link = card.selectFirst("a[href]");
        if (link != null) {
            Element title = link.selectFirst("strong");
            Element paragraph = new Element("p");
            paragraph
                    .appendElement("a")
                    .attr("href", link.attr("href"))
                    .text(title == null ? link.text() : title.text());
            card.replaceWith(paragraph);
        }
    }
}
