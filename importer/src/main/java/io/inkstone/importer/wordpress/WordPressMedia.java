package io.inkstone.importer.wordpress;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.source.ArchiveFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The blog's media library: what its export tells of it, and what of it lies in the archive. */
final class WordPressMedia {
    private static final Pattern UPLOAD = Pattern.compile("(?:^|.*/)(?:uploads|files)/(.+)$");
    private static final Pattern BY_MONTH = Pattern.compile("(?:^|.*/)(\\d{4}/\\d{2}/[^/]+)$");
    private static final Pattern PHOTON = Pattern.compile("(?i)(?:https?:)?//i\\d\\.wp\\.com/([^?#]+)(?:[?#].*)?");
    private static final Pattern SIZED = Pattern.compile("-(?:\\d{1,5}x\\d{1,5}|scaled)(?=\\.[A-Za-z0-9]{2,5}$)");
    private static final Pattern QUERY =
            Pattern.compile("\\?(?=(?:[^#]*&)?(?:w|h|resize|fit|ssl|quality|strip|crop|zoom)=)[^#]*$");

    private final Map<String, Attachment> byId = new LinkedHashMap<>();
    private final Map<String, Attachment> byUpload = new HashMap<>();
    private final Map<String, Attachment> byPage = new HashMap<>();
    private final Map<String, ArchiveFile> files = new HashMap<>();

    WordPressMedia(Collection<ArchiveFile> archive) {
        for (ArchiveFile file : archive) {
            String key = key(file.path());
            if (key != null) {
                files.putIfAbsent(key, file);
            }
        }
    }

    /** A file of the media library. */
    record Attachment(String id, String url, String alt, String caption, String parent) {
        String html() {
            boolean picture =
                    !url.matches("(?i).*\\.(?:mp3|m4a|ogg|oga|wav|flac|mp4|m4v|webm|ogv|mov|pdf|zip|docx?|xlsx?)");
            if (!picture) {
                String element = url.matches("(?i).*\\.(?:mp3|m4a|ogg|oga|wav|flac)") ? "audio" : "a";
                return element.equals("audio")
                        ? new Element("audio").attr("src", url).outerHtml()
                        : new Element("p")
                                .appendChild(new Element("a").attr("href", url).text(url))
                                .outerHtml();
            }
            Element figure = new Element("figure");
            figure.appendElement("img").attr("src", url).attr("alt", alt);
            if (!caption.isBlank()) {
                figure.appendElement("figcaption").html(caption);
            }
            return figure.outerHtml();
        }
    }

    void add(WxrItem item) {
        String url = item.text("wp:attachment_url").isEmpty() ? item.text("guid") : item.text("wp:attachment_url");
        String alt = item.meta("_wp_attachment_image_alt");
        Attachment attachment = new Attachment(
                item.id(), url, alt == null ? "" : alt.strip(), item.text("excerpt:encoded"), item.parent());
        byId.putIfAbsent(item.id(), attachment);
        String key = key(url);
        if (key != null) {
            byUpload.putIfAbsent(key, attachment);
        }
        if (!item.text("link").isEmpty()) {
            byPage.putIfAbsent(pageKey(item.text("link")), attachment);
        }
    }

    @Nullable
    Attachment byId(String id) {
        return byId.get(id.strip());
    }

    List<Attachment> ofPost(String postId) {
        return byId.values().stream()
                .filter(each ->
                        each.parent().equals(postId) && each.url().matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif|svg)"))
                .toList();
    }

    /** The attachment whose own page an address is. */
    @Nullable
    Attachment ofPage(String address) {
        return byPage.get(pageKey(address));
    }

    private static String pageKey(String address) {
        return address.replaceFirst("(?i)^https?://", "").replaceFirst("/+$", "");
    }

    /** The attachment that lies at this address, in whatever size. */
    @Nullable
    Attachment ofUrl(String url) {
        String key = key(url);
        return key == null
                ? null
                : byUpload.getOrDefault(key, byUpload.get(SIZED.matcher(key).replaceFirst("")));
    }

    /** The file that the old site had at a decoded path, in whatever size it lies in the archive. */
    @Nullable
    ArchiveFile file(String path) {
        String key = key(path);
        if (key == null) {
            return null;
        }
        ArchiveFile exact = files.get(key);
        return exact != null ? exact : files.get(SIZED.matcher(key).replaceFirst(""));
    }

    /** The address of the picture itself, of which WordPress keeps smaller copies and its network caches others. */
    String original(String url, boolean surelySized) {
        Matcher photon = PHOTON.matcher(url);
        String plain = photon.matches()
                ? "https://" + photon.group(1)
                : QUERY.matcher(url).replaceFirst("");
        String whole = SIZED.matcher(plain).replaceFirst("");
        if (whole.equals(plain)) {
            return plain;
        }
        String key = key(whole);
        boolean known = key != null && (byUpload.containsKey(key) || files.containsKey(key));
        return known || (surelySized && !plain.matches(".*-scaled\\.\\w+")) ? whole : plain;
    }

    /** What tells an upload from all others, wherever the folder of uploads lies; null for what is none. */
    private static @Nullable String key(String address) {
        String path = PathText.decode(address.split("[?#]", 2)[0]).toLowerCase(Locale.ROOT);
        Matcher upload = UPLOAD.matcher(path);
        if (upload.matches()) {
            return upload.group(1);
        }
        Matcher month = BY_MONTH.matcher(path);
        return month.matches() ? month.group(1) : null;
    }
}
