package io.inkstone.importer.picture;

import io.inkstone.core.fetch.FetchException;
import io.inkstone.core.fetch.WebUrl;
import java.util.List;
import java.util.regex.Pattern;

/** Image hosts show one picture in many sizes, each under an address of its own; this knows the way back. */
final class Originals {
    private static final String ENDING = "\\.(?:png|jpe?g|gif|webp|bmp|avif)";

    /** Aliyun, Qiniu, Tencent, Huawei: what is to be done with the picture stands in the query. */
    private static final Pattern OPERATION = Pattern.compile(
            "(?i)^(?:x-oss-process=|x-image-process=|x-bce-process=|image(?:view2?|mogr2|slim)\\b|watermark/|ci-process=image).*");

    /** Upyun, Aliyun, Qiniu: a style behind the name, as {@code a.jpg!thumb}, {@code a.jpg@100w.webp}. */
    private static final Pattern STYLE = Pattern.compile("(?i)(" + ENDING + ")(?:!|@|%21|%40)[^?]*");

    /** Cloudinary and its kin: {@code /w_600,h_400/}. */
    private static final Pattern SIZE_SEGMENT =
            Pattern.compile("/[a-z]{1,3}_[a-z0-9.:_]+(?:,[a-z]{1,3}_[a-z0-9.:_]+)+(?=/)");

    private static final Pattern CLOUDINARY_SEGMENT = Pattern.compile("(/upload)(?:/[a-z]{1,3}_[^/?]+)+(?=/)");
    private static final Pattern PHOTON = Pattern.compile("i[0-9]\\.wp\\.com");
    private static final Pattern SINA = Pattern.compile("(?:[a-z0-9]+\\.)*sinaimg\\.cn");
    private static final Pattern SINA_SIZE = Pattern.compile(
            "^/(?:thumb\\d+|thumbnail|small|square|bmiddle|middle|mw\\d+|orj\\d+|wap\\d+|nmw\\d+|bmw\\d+)/");
    private static final Pattern ZHIHU = Pattern.compile("(?:[a-z0-9-]+\\.)*zhimg\\.com");
    private static final Pattern ZHIHU_SIZE =
            Pattern.compile("(?i)_(?:\\d{2,4}w|hd|b|xl|l|m|s|xs)(?=" + ENDING + "(?:\\?|$))");
    private static final Pattern BLOGGER =
            Pattern.compile("(?:[a-z0-9-]+\\.)*(?:blogspot\\.com|ggpht\\.com|googleusercontent\\.com)");
    private static final Pattern BLOGGER_SIZE = Pattern.compile("/[swh]\\d{2,4}(?:-[a-z0-9-]+)?/(?=[^/]+$)");
    private static final Pattern WORDPRESS_SIZE = Pattern.compile("(?i)-\\d{2,5}x\\d{2,5}(?=" + ENDING + "(?:\\?|$))");

    private static final HostSizes SINA_PICTURES = new HostSizes(SINA, SINA_SIZE, "/large/");
    private static final HostSizes ZHIHU_PICTURES = new HostSizes(ZHIHU, ZHIHU_SIZE, "_r");
    private static final HostSizes BLOGGER_PICTURES = new HostSizes(BLOGGER, BLOGGER_SIZE, "/s0/");

    /** Hosts that spell a picture's size in its path, and how they spell the original's. */
    private record HostSizes(Pattern host, Pattern size, String original) {
        String fold(String name, String target) {
            return host.matcher(name).matches() ? size.matcher(target).replaceFirst(original) : target;
        }
    }

    private final boolean foldsSizes;

    /** @param foldsSizes whether {@code a-300x200.jpg} is WordPress's smaller {@code a.jpg}, and no name of its own */
    Originals(boolean foldsSizes) {
        this.foldsSizes = foldsSizes;
    }

    /** What to ask for, best first; the last is the picture as written. */
    List<WebUrl> of(WebUrl written) {
        WebUrl original = withoutOperation(fold(written));
        return original.equals(written) ? List.of(written) : List.of(original, written);
    }

    private WebUrl fold(WebUrl url) {
        if (PHOTON.matcher(url.host()).matches()) {
            return photon(url);
        }
        String target = STYLE.matcher(url.target()).replaceFirst("$1");
        target = url.host().equals("res.cloudinary.com")
                ? CLOUDINARY_SEGMENT.matcher(target).replaceFirst("$1")
                : SIZE_SEGMENT.matcher(target).replaceFirst("");
        target = SINA_PICTURES.fold(url.host(), target);
        target = ZHIHU_PICTURES.fold(url.host(), target);
        target = BLOGGER_PICTURES.fold(url.host(), target);
        target = foldsSizes ? WORDPRESS_SIZE.matcher(target).replaceFirst("") : target;
        return at(url, target);
    }

    /** WordPress's cache of other hosts: {@code i0.wp.com/blog.example/a.jpg?w=300&ssl=1}. */
    private static WebUrl photon(WebUrl url) {
        String path = url.target().replaceFirst("\\?.*", "");
        String scheme = url.target().contains("ssl=1") ? "https:/" : "http:/";
        try {
            return path.indexOf('/', 1) > 0 ? WebUrl.parse(scheme + path) : url;
        } catch (FetchException.Refused notPhoton) {
            return url;
        }
    }

    private static WebUrl withoutOperation(WebUrl url) {
        int mark = url.target().indexOf('?');
        if (mark < 0) {
            return url;
        }
        StringBuilder kept = new StringBuilder();
        for (String parameter : url.target().substring(mark + 1).split("&", -1)) {
            if (!OPERATION.matcher(parameter).matches()) {
                kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
            }
        }
        return at(url, url.target().substring(0, mark) + kept);
    }

    private static WebUrl at(WebUrl url, String target) {
        return new WebUrl(url.scheme(), url.host(), url.port(), target);
    }
}
