package io.inkstone.core.slug;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes text in Latin letters as far as there is one way to do so. */
final class Pinyin {
    /** The dictionary knows the basic plane and makes question marks of the rest. */
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}&&[\\u2E80-\\uFFFF]]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Latin letters that are no letter with a mark. */
    private static final Map<Integer, String> LIGATURES = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private Pinyin() {}

    /** Syllables are parted by spaces, and from whatever stands beside them. */
    static String romanise(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String read = HAN.matcher(compatible).replaceAll(run -> " " + read(run.group()) + " ");
        StringBuilder plain = new StringBuilder();
        read.codePoints().forEach(character -> plain.append(withoutMarks(character)));
        return plain.toString();
    }

    /** Folded to simplified characters first: the phrases that decide between readings are written in these. */
    private static String read(String han) {
        return PinyinHelper.toPinyin(ZhConverterUtil.toSimple(han), PinyinStyleEnum.NORMAL)
                .replace('ü', 'v');
    }

    private static String withoutMarks(int character) {
        String letter = Character.toString(character);
        if (character < 0x80 || UnicodeScript.of(character) != UnicodeScript.LATIN) {
            return letter;
        }
        String ligature = LIGATURES.get(character);
        return ligature != null
                ? ligature
                : MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
