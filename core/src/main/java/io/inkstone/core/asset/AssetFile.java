package io.inkstone.core.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads assets from the class path: style sheets with what they import, scripts with the addresses of what they import. */
final class AssetFile {
    /** Lower case, no dots but the one before the ending: no name leads out of the folder. */
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]{1,40}/){0,3}[a-z0-9-]{1,40}\\.([a-z0-9]{2,5})");

    private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([a-z-]+\\.css)\";$");
    private static final Pattern MODULE = Pattern.compile("\\b((?:import|from)\\s?\\(?)\"\\./([a-z-]+\\.js)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+\\*+(?:[^/*][^*]*+\\*+)*+/\\s*");
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");
    private static final int HASH_LENGTH = 16;

    private AssetFile() {}

    static boolean isName(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && CONTENT_TYPES.containsKey(matcher.group(1));
    }

    static Optional<Asset> read(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Optional<byte[]> bytes = switch (ending) {
            case "css" -> bytes(name).map(sheet -> bundle(name, sheet).getBytes(StandardCharsets.UTF_8));
            case "js" -> bytes(name).map(script -> linked(name, script));
            default -> bytes(name);
        };
        return bytes.map(found -> new Asset(name, hash(found), CONTENT_TYPES.getOrDefault(ending, ""), found));
    }

    private static String bundle(String name, byte[] sheet) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String text = COMMENT.matcher(new String(sheet, StandardCharsets.UTF_8)).replaceAll("");
        return IMPORT.matcher(text).replaceAll(line -> Matcher.quoteReplacement(imported(folder, line)));
    }

    private static String imported(String folder, MatchResult line) {
        String name = folder + line.group(1);
        return bytes(name)
                .map(sheet -> bundle(name, sheet))
                .orElseThrow(() -> new IllegalStateException("There is no style sheet \"" + name + "\" to import."));
    }

    /** Each module is fetched by its own address, which may be kept for ever; modules must not import one another in a circle. */
    private static byte[] linked(String name, byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return MODULE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "\"" + address(folder, found) + "\""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String address(String folder, MatchResult found) {
        String name = folder + found.group(2);
        return read(name)
                .map(Asset::address)
                .orElseThrow(() -> new IllegalStateException("There is no module \"" + name + "\" to import."));
    }

    private static Optional<byte[]> bytes(String name) {
        try (InputStream file = AssetFile.class.getResourceAsStream("/assets/" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
