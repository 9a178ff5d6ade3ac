package io.inkstone.core.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Texts that nobody writes, too long to be kept as files: seeds of the fuzz tests beside those in their folders. */
public final class Hostile {
    private static final String HEAD = "---\ntitle: Ink\n";

    private Hostile() {}

    /** What a reader of texts is fed with, for each byte array the text that {@link #text} makes of it. */
    public static Stream<byte[]> texts() {
        return Stream.of(
                        "a".repeat(400_000),
                        "墨".repeat(30_000),
                        HEAD + "long: " + "b".repeat(100_000) + "\n---\n",
                        HEAD + bomb() + "---\n{{ page.a9 }}",
                        HEAD + "deep: " + "[".repeat(5_000) + "\n---\n",
                        "+++\n" + "a.".repeat(5_000) + "b = 1\n+++\n",
                        "{\n\"a\": " + "[".repeat(5_000) + "\n}\n",
                        "> ".repeat(5_000) + "ink",
                        "- ".repeat(5_000) + "ink",
                        "[".repeat(5_000) + "](".repeat(5_000),
                        "![[".repeat(5_000) + "]]".repeat(5_000),
                        "<div><p><b>".repeat(2_000),
                        "<!--".repeat(5_000),
                        "`~$".repeat(5_000),
                        "{% ".repeat(5_000) + "%}".repeat(5_000),
                        "{{< ".repeat(3_000) + ">}}".repeat(3_000),
                        "{% note %}\n".repeat(1_000) + "{% endnote %}\n".repeat(1_000),
                        "{{% note %}}\n".repeat(1_000) + "{{% /note %}}\n".repeat(1_000),
                        "{: ".repeat(5_000) + "}".repeat(5_000),
                        "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n",
                        "[caption]".repeat(5_000) + "[/caption]".repeat(5_000),
                        "&#0;&#xD800;&nope".repeat(3_000),
                        "\0".repeat(3_000))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes behind FF are any characters, two bytes each, halves of pairs and NUL as well; all others are UTF-8. */
    public static String text(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != (byte) 0xFF) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i + 1 < bytes.length; i += 2) {
            text.append((char) (((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)));
        }
        return text.toString();
    }

    /** One array of bytes behind the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Each list holds the one before it ten times. */
    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .repeat("*a" + (i - 1) + ",", 10)
                    .append("]\n");
        }
        return bomb.toString();
    }
}
