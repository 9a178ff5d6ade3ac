package io.inkstone.importer.hexo;

import io.inkstone.importer.text.AsMarkdown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Music that {@code meting} plays: the id, the service and the kind of what it names, in this order or by name. */
final class HexoMusic {
    /** The kinds of NetEase's own player, which texts may hold. */
    private static final Map<String, String> PLAYED = Map.of("song", "2", "playlist", "0", "album", "1");

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("netease artist", "https://music.163.com/#/artist?id=%s"),
            Map.entry("tencent song", "https://y.qq.com/n/ryqq/songDetail/%s"),
            Map.entry("tencent playlist", "https://y.qq.com/n/ryqq/playlist/%s"),
            Map.entry("tencent album", "https://y.qq.com/n/ryqq/albumDetail/%s"),
            Map.entry("tencent artist", "https://y.qq.com/n/ryqq/singer/%s"),
            Map.entry("kugou song", "https://www.kugou.com/song/#hash=%s"),
            Map.entry("kugou playlist", "https://www.kugou.com/yy/special/single/%s.html"),
            Map.entry("xiami song", "https://www.xiami.com/song/%s"),
            Map.entry("xiami playlist", "https://www.xiami.com/collect/%s"),
            Map.entry("baidu song", "https://music.taihe.com/song/%s"),
            Map.entry("baidu playlist", "https://music.taihe.com/songlist/%s"));

    private HexoMusic() {}

    /** Null for what names no music. */
    static @Nullable String value(HexoArguments arguments) {
        List<String> words = arguments.hasParts() ? arguments.parts() : arguments.words();
        String id = either(arguments.named("id"), words, 0);
        String server = either(arguments.named("server"), words, 1).replaceFirst("^qq$", "tencent");
        String kind = either(arguments.named("type"), words, 2);
        if (!id.matches("[\\w-]{1,64}")) {
            return null;
        }
        String played = server.equals("netease") ? PLAYED.get(kind) : null;
        if (played != null) {
            return AsMarkdown.frame("https://music.163.com/outchain/player?type=" + played + "&id=" + id + "&auto=0");
        }
        String page = PAGES.get(server + " " + kind);
        return page == null ? null : AsMarkdown.link("", page.formatted(id));
    }

    private static String either(@Nullable String named, List<String> words, int place) {
        String word = place < words.size() ? words.get(place) : "";
        return (named == null ? word : named).strip();
    }
}
