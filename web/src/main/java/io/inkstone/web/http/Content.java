package io.inkstone.web.http;

import io.micronaut.core.io.Writable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A finished text in UTF-8, to be sent as it stands. */
public final class Content implements Writable {
    private final byte[] bytes;
    private final @Nullable String address;

    public Content(byte[] bytes) {
        this(bytes, null);
    }

    /** A page that belongs at {@code address}, a path, and nowhere else. */
    public Content(byte[] bytes, @Nullable String address) {
        this.bytes = bytes;
        this.address = address;
    }

    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        out.write(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void writeTo(OutputStream out, @Nullable Charset charset) throws IOException {
        out.write(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    @Nullable
    String address() {
        return address;
    }
}
