package io.inkstone.admin.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartReaderTest {
    private static final String FORM = """
        --b1\r
        Content-Disposition: form-data; name="token"\r
        \r
        secret\r
        --b1\r
        Content-Type: application/zip\r
        Content-Disposition: form-data; name="archive"; filename="墨 %%22a%%22.zip"\r
        \r
        %s\r
        --b1--\r
        """;

    @Test
    void thePartsComeInTheirOrderWithTheirNames() throws IOException {
        MultipartReader form = reader(bytes(FORM.formatted("bytes")), 4096);

        MultipartReader.Part token = next(form);
        assertThat(token.name()).isEqualTo("token");
        assertThat(token.fileName()).isNull();
        assertThat(token.text(10)).isEqualTo("secret");
        MultipartReader.Part file = next(form);
        assertThat(file.fileName()).isEqualTo("墨 \"a\".zip");
        assertThat(file.text(10)).isEqualTo("bytes");
        assertThat(form.next()).isNull();
        assertThat(form.next()).isNull();
    }

    /** However the network cuts it: within a delimiter, within what looks like one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 64 * 1024})
    void aFileComesByteForByte(int chunk) throws IOException {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        String nearly = "\r\n--b\r\n--b2\r\r\n--\r\n-" + new String(noise, StandardCharsets.ISO_8859_1) + "\r\n--b";
        MultipartReader form = reader(FORM.formatted(nearly).getBytes(StandardCharsets.ISO_8859_1), chunk);
        next(form);

        assertThat(next(form).content().readAllBytes()).isEqualTo(nearly.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(form.next()).isNull();
    }

    @Test
    void whatIsNotReadIsPassedOver() throws IOException {
        MultipartReader form = reader(bytes(FORM.formatted("x".repeat(300_000))), 4096);
        next(form);
        next(form);

        assertThat(form.next()).isNull();
    }

    @Test
    void anEmptyFileIsOne() throws IOException {
        MultipartReader form = reader(bytes(FORM.formatted("")), 4096);
        next(form);

        assertThat(next(form).content().read()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "--b1", "--b1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end"})
    void whatBreaksOffIsRefused(String body) {
        MultipartReader form = reader(bytes(body), 4096);

        assertThatThrownBy(() -> {
                    MultipartReader.Part part = form.next();
                    Objects.requireNonNull(part).content().readAllBytes();
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void headersAndFieldsAreBounded() throws IOException {
        MultipartReader header = reader(bytes("--b1\r\nX: " + "x".repeat(100_000) + "\r\n\r\n"), 4096);
        MultipartReader field = reader(bytes(FORM.formatted("")), 4096);

        assertThatThrownBy(header::next).hasMessageContaining("too long");
        MultipartReader.Part token = next(field);
        assertThatThrownBy(() -> token.text(5)).hasMessageContaining("longer than 5");
    }

    private static MultipartReader.Part next(MultipartReader form) throws IOException {
        return Objects.requireNonNull(form.next());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MultipartReader reader(byte[] body, int chunk) {
        InputStream in = new ByteArrayInputStream(body) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, chunk));
            }
        };
        return new MultipartReader(in, "b1");
    }
}
