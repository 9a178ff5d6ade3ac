package io.inkstone.core.picture;

import io.inkstone.core.markup.Html;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sets the library's pictures in an article: with their size, and at the widths that suit each screen. */
@Singleton
public class SetPictures {
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/[^/?#]+");

    private final PictureRepository pictures;

    public SetPictures(PictureRepository pictures) {
        this.pictures = pictures;
    }

    /** The same article; unchanged where it shows nothing of the library. */
    public Html set(Html html) {
        if (!html.value().contains("src=\"/media/")) {
            return html;
        }
        Document article = Jsoup.parseBodyFragment(html.value());
        article.outputSettings().prettyPrint(false);
        Map<Element, String> hashes = hashes(article);
        Map<String, Picture> known = known(hashes.values());
        hashes.forEach((image, hash) -> {
            Picture picture = known.get(hash);
            if (picture != null) {
                PictureElement.set(image, picture);
            }
        });
        return new Html(article.body().html());
    }

    /** The picture above an article, which readers see first. */
    public Html cover(String address) {
        Element image = new Element("img")
                .attr("class", "u-featured")
                .attr("src", address)
                .attr("alt", "")
                .attr("fetchpriority", "high");
        return set(new Html(image.outerHtml()));
    }

    private static Map<Element, String> hashes(Document article) {
        Map<Element, String> hashes = new LinkedHashMap<>();
        for (Element image : article.select("img")) {
            Matcher address = ADDRESS.matcher(image.attr("src"));
            if (address.matches()) {
                hashes.put(image, address.group(1));
            }
        }
        return hashes;
    }

    private Map<String, Picture> known(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : pictures.ofHashes(hashes.stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(Picture::hash, Function.identity()));
    }
}
