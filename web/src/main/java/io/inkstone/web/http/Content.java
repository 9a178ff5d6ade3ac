package io.inkstone.web.http;

import io.micronaut.core.io.Writable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A finished text in UTF-8, to be sent as it stands. */
public final class Content implements Writable {
    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        out.write(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void writeTo(OutputStream out, Charset charset) throws IOException {
        out.write(bytes);
    }

    byte[] bytes() {
        return bytes;
    }
}
