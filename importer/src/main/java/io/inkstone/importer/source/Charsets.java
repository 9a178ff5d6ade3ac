package io.inkstone.importer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guesses in which charset bytes read as somebody's language. */
final class Charsets {
    private static final List<Charset> ASIAN = Stream.of("GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR")
            .map(Charset::forName)
            .toList();

    /** The commonest characters of Chinese, as the simplified and the traditional script write them. */
    private static final String HAN =
            "的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感见明问力理尔点文几定本公特做外孩相西果走将月十实向声车全信重三机工物气每并别真打太新比才便夫再书部水像眼等体却加电主界门利海受听表德少克代员许先口由死安写性马光白或住难望教命花结乐色更拉东神记处让母父应直字场平报友关放至张认接告入笑内英军候民岁往何度山觉路带万男边风解叫任金快原吃妈变通师立象数四失满战远格士音轻目条呢病始达深完今提求清王化空业思切怎非找片罗钱吗语元喜曾离飞科言干流欢约各即指合反题必该论交终林请医晚制球决传画保读运及则房早院量苦火布品近坐产答星精视五连司巴奇管类未朋且婚台夜青北队久乎越观落尽形影红爸百令周吧识步希亚术留市半热送兴造谈容极随演收首根讲整式取照办强石古华另据装库码程配置数据安装编译文件目录博客笔记服务器网络系统软件使用"
                + "這們來時為說國著裡後會過對學麼發當沒還樣種開總從無現頭經長兒愛給間兩進話與見問點幾將實聲車機氣並別電門書體邊風變師滿戰遠輕條達業語離飛歡約題該論終請醫決傳畫讀運則產視連類隊觀盡紅識術熱興談極隨講據裝庫碼編譯檔錄筆記務網絡統軟體";

    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》【】「」『』…—";
    private static final String KANA =
            "のにはをたがでてとしれさいるもなこすあうえおかきくけそちつぬねはひふへほまみむめやゆよらりろわんアイウエオカキクケコサシスセソタチツテトナニネノハヒフホマミムメモヤユヨラリルレロワンー";

    private Charsets() {}

    /** @param score how much of what is not ASCII is common in some language, from 0 to 1 */
    record Guess(Charset charset, String text, double score) {}

    /** Null where a byte does not fit the charset. */
    static @Nullable String decodeStrictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The Asian charset in which the bytes read best, at a tie the more widely used; null where they read in none. */
    static @Nullable Guess guess(byte[] bytes) {
        return ASIAN.stream()
                .map(charset -> guess(bytes, charset))
                .filter(Objects::nonNull)
                .filter(guess -> guess.score() > 0.05)
                .reduce((best, guess) -> guess.score() > best.score() + 0.02 ? guess : best)
                .orElse(null);
    }

    private static @Nullable Guess guess(byte[] bytes, Charset charset) {
        String text = decodeStrictly(bytes, charset);
        return text == null ? null : new Guess(charset, text, commonShare(text));
    }

    private static double commonShare(String text) {
        int foreign = 0;
        double common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                foreign++;
                common += weight(c);
            }
        }
        return foreign == 0 ? 0 : common / foreign;
    }

    /** How many of the characters are ASCII that one reads or common in some language, from 0 to 1. */
    static double readableShare(String text) {
        long readable = text.chars()
                .filter(c -> (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t' || weight((char) c) > 0)
                .count();
        return text.isEmpty() ? 0 : (double) readable / text.length();
    }

    private static double weight(char c) {
        if (HAN.indexOf(c) >= 0 || KANA.indexOf(c) >= 0 || PUNCTUATION.indexOf(c) >= 0) {
            return 1;
        }
        // Half-width kana and private characters are what wrong guesses are made of.
        boolean unlikely = (c >= 0xFF61 && c <= 0xFF9F) || (c >= 0xE000 && c <= 0xF8FF);
        boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
        return unlikely ? -1 : hangul ? 0.6 : 0;
    }
}
