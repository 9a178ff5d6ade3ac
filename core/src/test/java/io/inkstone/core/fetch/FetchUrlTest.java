package io.inkstone.core.fetch;

import static io.inkstone.core.fetch.TestHost.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.inkstone.core.time.MovingClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real host on the loopback, which stands for the public internet here; 10.0.0.1 stands for what is not. */
class FetchUrlTest {
    private static final InetAddress PUBLIC = InetAddress.getLoopbackAddress();
    private static final InetAddress PRIVATE = InetAddress.ofLiteral("10.0.0.1");
    private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final List<String> lookedUp = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private TestHost host;
    private FetchUrl fetchUrl;

    @BeforeEach
    void start() throws IOException {
        host = new TestHost();
        fetchUrl = new FetchUrl(
                new CheckHost(new FetchRules(PUBLIC::equals, port -> port != 25, this::lookUp)), new MovingClock());
    }

    @AfterEach
    void stop() throws IOException {
        ended.countDown();
        fetchUrl.close();
        host.close();
    }

    private List<InetAddress> lookUp(String name) throws UnknownHostException {
        lookedUp.add(name);
        return switch (name) {
            case "img.example" -> List.of(PUBLIC);
            case "inside.example" -> List.of(PRIVATE);
            case "both.example" -> List.of(PRIVATE, PUBLIC);
            case "rebinding.example" -> List.of(lookedUp.size() == 1 ? PUBLIC : PRIVATE);
            case "gone.example" -> throw new UnknownHostException(name);
            default -> List.of(InetAddress.getAllByName(name));
        };
    }

    @Test
    void aFileComesByteForByte() throws IOException {
        host.answer("/a.png", "200 OK\r\nContent-Type: image/png", PICTURE);

        Fetched fetched = fetch(host.url("/a.png"));

        assertThat(fetched.declaredType()).isEqualTo("image/png");
        assertThat(fetched.sizeBytes()).isEqualTo(PICTURE.length);
        assertThat(target()).hasBinaryContent(PICTURE);
    }

    @Test
    void aRequestSaysWhoAsksAndCarriesNothingElse() {
        host.answer("/a.png", "200 OK\r\nSet-Cookie: a=b", PICTURE);

        fetch(host.url("/a.png"));
        fetch(host.url("/a.png"));

        assertThat(host.requests().getLast())
                .contains("User-Agent: Mozilla/5.0 (compatible; Inkstone)", "Accept: image/*")
                .contains("Referer: https://old.example/", "Host: img.example:" + host.port())
                .doesNotContainIgnoringCase("cookie");
    }

    @Test
    void aRedirectIsFollowed() throws IOException {
        host.redirect("/a", "/b?c=d");
        host.answer("/b?c=d", "200 OK", PICTURE);

        assertThat(fetch(host.url("/a")).url()).hasToString(host.url("/b?c=d"));
        assertThat(target()).hasBinaryContent(PICTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://167772161/",
                "http://10.1/",
                "http://127.0.0.2/",
            })
    void aRedirectToAPrivateAddressIsRefused(String inside) {
        host.redirect("/a", inside);

        assertThatThrownBy(() -> fetch(host.url("/a"))).satisfies(FetchUrlTest::isNotAsked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://img.example/",
                "http://ink:stone@img.example/",
                "http://img.example:25/"
            })
    void aRedirectToAnythingElseIsRefused(String elsewhere) {
        host.redirect("/a", elsewhere);

        assertThatThrownBy(() -> fetch(host.url("/a"))).isInstanceOf(FetchException.Refused.class);
    }

    @Test
    void aCircleOfRedirectsEnds() {
        host.redirect("/a", "/a");

        assertThatThrownBy(() -> fetch(host.url("/a"))).isInstanceOf(FetchException.Refused.class);
        assertThat(host.requests()).hasSize(6);
    }

    @Test
    void aPrivateAddressIsNeverAsked() {
        assertThatThrownBy(() -> fetch("http://inside.example/a")).satisfies(FetchUrlTest::isNotAsked);
    }

    @Test
    void ofSeveralAddressesOnlyThePublicOnesAreAsked() throws IOException {
        host.answer("/a", "200 OK", PICTURE);

        fetch("http://both.example:" + host.port() + "/a");

        assertThat(target()).hasBinaryContent(PICTURE);
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsAsked() throws IOException {
        host.answer("/a", "200 OK", PICTURE);

        fetch("http://rebinding.example:" + host.port() + "/a");

        assertThat(lookedUp).containsExactly("rebinding.example");
        assertThat(target()).hasBinaryContent(PICTURE);
        assertThatThrownBy(() -> fetch("http://rebinding.example:" + host.port() + "/a"))
                .satisfies(FetchUrlTest::isNotAsked);
    }

    @Test
    void aHostThatIsNotThereMayComeBack() {
        assertThatThrownBy(() -> fetch("http://gone.example/a"))
                .isInstanceOfSatisfying(
                        FetchException.Unreachable.class,
                        e -> assertThat(e.mayPass()).isTrue());
    }

    @Test
    void aRefusalSaysWhenToComeAgain() {
        host.answer("/busy", "503 Busy\r\nRetry-After: 7", new byte[0]);
        host.answer("/later", "429 Slow\r\nRetry-After: Sun, 01 Mar 2026 08:01:00 GMT", new byte[0]);

        assertThat(status("/busy").retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(status("/later").retryAfter()).isEqualTo(Duration.ofMinutes(1));
        assertThat(status("/missing").code()).isEqualTo(404);
        assertThat(status("/missing").mayPass()).isFalse();
    }

    @Test
    void anAnnouncedSizeIsBelieved() {
        host.answer("/big", out -> out.write(head("200 OK\r\nContent-Length: 999999999")));

        assertThatThrownBy(() -> fetch(host.url("/big"))).isInstanceOf(FetchException.TooLarge.class);
    }

    @Test
    void anEndlessBodyIsCutOff() {
        host.answer("/endless", out -> endless(out, head("200 OK")));

        assertThatThrownBy(() -> fetch(host.url("/endless"))).isInstanceOf(FetchException.TooLarge.class);
    }

    @Test
    void anEndlessBodyOfARedirectIsNotRead() throws IOException {
        host.answer("/a", out -> endless(out, head("302 Found\r\nLocation: /b")));
        host.answer("/b", "200 OK", PICTURE);

        fetch(host.url("/a"));

        assertThat(target()).hasBinaryContent(PICTURE);
    }

    @Test
    void packedBytesAreUnpackedWithinTheSameBound() throws IOException {
        host.answer("/good", "200 OK\r\nContent-Encoding: gzip", packed(PICTURE));
        host.answer("/bomb", "200 OK\r\nContent-Encoding: gzip", packed(new byte[10_000_000]));
        host.answer("/odd", "200 OK\r\nContent-Encoding: br", PICTURE);

        fetch(host.url("/good"));

        assertThat(target()).hasBinaryContent(PICTURE);
        assertThatThrownBy(() -> fetch(host.url("/bomb"))).isInstanceOf(FetchException.TooLarge.class);
        assertThatThrownBy(() -> fetch(host.url("/odd"))).isInstanceOf(FetchException.Refused.class);
    }

    @Test
    void aHostThatNeverAnswersIsLeft() {
        host.answer("/silent", out -> await());

        assertThatThrownBy(() -> fetch(host.url("/silent"), Duration.ofMillis(200)))
                .isInstanceOf(FetchException.TooSlow.class);
    }

    @Test
    void aBodyThatStopsHalfWayIsLeft() {
        host.answer("/stuck", out -> {
            out.write(head("200 OK\r\nContent-Length: 1000"));
            out.write(PICTURE);
            out.flush();
            await();
        });

        assertThatThrownBy(() -> fetch(host.url("/stuck"), Duration.ofMillis(200)))
                .isInstanceOf(FetchException.TooSlow.class);
    }

    @Test
    void aBodyThatBreaksOffIsNotTakenForWhole() {
        host.answer("/half", out -> {
            out.write(head("200 OK\r\nContent-Length: 1000"));
            out.write(PICTURE);
        });

        assertThatThrownBy(() -> fetch(host.url("/half"))).isInstanceOf(FetchException.Unreachable.class);
    }

    private static void isNotAsked(Throwable refusal) {
        assertThat(refusal).isInstanceOf(FetchException.Refused.class).hasMessageContaining("no public address");
    }

    private FetchException.Status status(String path) {
        return catchThrowableOfType(FetchException.Status.class, () -> fetch(host.url(path)));
    }

    private Fetched fetch(String url) {
        return fetch(url, Duration.ofSeconds(20));
    }

    private Fetched fetch(String url, Duration patience) {
        return fetchUrl.fetch(
                new FetchRequest(
                        WebUrl.parse(url), "image/*", WebUrl.parse("https://old.example/"), 1_000_000, patience),
                target());
    }

    private Path target() {
        return folder.resolve("fetched");
    }

    private void await() throws IOException {
        try {
            ended.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void endless(OutputStream out, byte[] head) throws IOException {
        out.write(head);
        while (true) {
            out.write(new byte[8192]);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
