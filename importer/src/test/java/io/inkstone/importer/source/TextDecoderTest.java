package io.inkstone.importer.source;

import static io.inkstone.importer.source.ArchiveFixtures.bytes;
import static io.inkstone.importer.source.ArchiveFixtures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edge 10. */
class TextDecoderTest {
    private static final String CHINESE = "---\ntitle: 墨与砚\n---\n\n这是一篇关于书法的文章，我们在这里写下一些文字。\n";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Notices notices = new Notices("a.md");

    private String decode(byte[] bytes) {
        return String.valueOf(TextDecoder.decode(bytes, notices));
    }

    @Test
    void utf8IsReadWithoutAWord() {
        assertThat(decode(bytes(CHINESE, "UTF-8"))).isEqualTo(CHINESE);
        assertThat(notices.list()).isEmpty();
    }

    @Test
    void marksAreTakenOffHoweverMany_c10() {
        assertThat(decode(concat(MARK, MARK, bytes("a", "UTF-8")))).isEqualTo("a");
    }

    @Test
    void utf16IsReadWithAndWithoutMark_c10() {
        assertThat(decode(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes(CHINESE, "UTF-16LE"))))
                .isEqualTo(CHINESE);
        assertThat(decode(concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, bytes(CHINESE, "UTF-16BE"))))
                .isEqualTo(CHINESE);
        assertThat(decode(bytes(CHINESE, "UTF-16LE"))).isEqualTo(CHINESE);
        assertThat(decode(bytes(CHINESE, "UTF-16BE"))).isEqualTo(CHINESE);
    }

    @Test
    void chineseAndJapaneseCharsetsAreTold_c10() {
        assertThat(decode(bytes(CHINESE, "GBK"))).isEqualTo(CHINESE);
        String traditional = "---\ntitle: 隨筆\n---\n這是一篇關於書法的文章，我們在這裡寫下一些文字。";
        assertThat(decode(bytes(traditional, "Big5"))).isEqualTo(traditional);
        String japanese = "---\ntitle: 日記\n---\nこれは日本語で書かれたテキストです。今日はとても良い天気でした。";
        assertThat(decode(bytes(japanese, "Shift_JIS"))).isEqualTo(japanese);
        assertThat(decode(bytes(japanese, "EUC-JP"))).isEqualTo(japanese);
        assertThat(notices.list()).extracting(Notice::kind).containsOnly(NoticeKind.ENCODING);
    }

    @Test
    void aWesternFileIsReadAsWestern() {
        assertThat(decode(bytes("Caf\u00e9 cr\u00e8me, tr\u00e8s bon et voil\u00e0", "windows-1252")))
                .startsWith("Caf\u00e9 cr\u00e8me");
    }

    @Test
    void everyLineEndIsALineEnd_c10() {
        assertThat(decode(bytes("a\r\nb\rc\nd", "UTF-8"))).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void controlCharactersGoAndTheirLineIsNamed_c10() {
        assertThat(decode(bytes("a\n b\u0000c\u0008\n\uFEFFd\te", "UTF-8"))).isEqualTo("a\n bc\nd\te");
        assertThat(notices.list()).extracting(Notice::line).containsExactly(2, 2, 3);
    }

    @Test
    void picturesAndProgramsAreNoText() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        assertThat(TextDecoder.decode(noise, notices)).isNull();
        assertThat(TextDecoder.decode(
                        concat(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, noise), notices))
                .isNull();
    }
}
