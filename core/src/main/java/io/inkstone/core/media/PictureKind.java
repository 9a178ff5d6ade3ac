package io.inkstone.core.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of pictures that browsers show, known by their first bytes: names and headers may lie. */
public enum PictureKind {
    PNG("png", "\u0089PNG\r\n\u001a\n.*"),
    JPEG("jpg", "\u00ff\u00d8\u00ff.*"),
    GIF("gif", "GIF8[79]a.*"),
    WEBP("webp", "RIFF....WEBP.*"),
    AVIF("avif", "....ftyp(?:avif|avis).*"),
    BMP("bmp", "BM....\0\0\0\0.*"),
    ICO("ico", "\0\0\u0001\0[^\0]\0.*"),
    /** Perhaps behind a byte order mark, a declaration, comments and a document type. */
    SVG(
            "svg",
            "(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]{0,400}>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE\\s+svg[^>]{0,400}>\\s*){0,9}<svg[\\s>].*");

    /** How much of a file has to be read to know. */
    public static final int HEAD_BYTES = 4096;

    private final String ending;
    private final Pattern head;

    PictureKind(String ending, String head) {
        this.ending = ending;
        this.head = Pattern.compile(head, Pattern.DOTALL);
    }

    /** Empty for what is no picture; {@code head} may be shorter than {@link #HEAD_BYTES} if the file is. */
    public static Optional<PictureKind> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.head.matcher(text).matches())
                .findFirst();
    }

    /** The file's name with an ending by which {@link MediaType} knows it; one that fits is left. */
    public String named(String name) {
        int dot = name.lastIndexOf('.');
        String own = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean fits = own.equals(ending) || (this == JPEG && own.equals("jpeg"));
        boolean otherPicture = dot > 0 && OTHERS.contains(own);
        return fits ? name : (otherPicture ? name.substring(0, dot) : name) + "." + ending;
    }

    private static final List<String> OTHERS =
            List.of("png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "svg", "jfif", "tif", "tiff");
}
