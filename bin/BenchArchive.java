import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes an archive to measure imports with: {@code java bin/BenchArchive.java 10000 DIR}. Post number i is the same in every
 * archive: of 3 to 20 KB, of ten posts six mainly Chinese, three mainly English and one mixed, with headings, lists, quotes,
 * tables, links and code in seven languages. Words follow Zipf's law, so that an index has few long and many short lists.
 */
final class BenchArchive {
    private static final String HAN =
            "山水云风月日星火土木金石田禾竹米糸舟车马牛羊鱼鸟虫花草叶果林江河湖海岸桥路门窗屋楼城市街巷村店"
                    + "书画琴棋笔墨纸砚印章刻写读听说问答思想心情意志力行走来去上下左右前后内外远近高低长短大小多少新旧"
                    + "快慢轻重明暗冷热春夏秋冬早晚今昔年时分秒天地人家国民生活工作学习研究方法技术系统数据程序编译缓存"
                    + "网络服务请求响应线程进程内存磁盘索引查询事务日志配置部署测试接口模块版本发布订阅消息队列";
    private static final String[] ENGLISH = words(3_000, 7, "abcdefghiklmnoprstuvw");
    private static final String[] CHINESE = chinese(6_000);
    private static final String[] IDENTIFIERS = words(600, 6, "abcdefgilmnoprstu");
    private static final String[] LANGUAGES = {"java", "python", "bash", "sql", "go", "javascript", "yaml"};
    private static final String[] CATEGORIES = {"工具", "编程", "数据库", "网络", "读书", "行走", "Notes", "Systems"};
    private static final String[] AUTHORS = {"林砚", "周笔", "Iris", "Otto", "沈纸"};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Random random;
    private final double chineseShare;
    private final StringBuilder text = new StringBuilder();

    private BenchArchive(int number) {
        random = new Random(91_000_003L * (number + 1));
        int kind = random.nextInt(10);
        chineseShare = kind < 6 ? 0.95 : kind < 9 ? 0.04 : 0.5;
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (int number = 0; number < count; number++) {
            new BenchArchive(number).write(folder, number);
        }
    }

    private void write(Path folder, int number) throws IOException {
        LocalDateTime date = LocalDateTime.of(2008, 3, 1, 8, 0).plusSeconds((number * 6_151L % 99_991) * 5_000);
        text.append("---\ntitle: \"").append(phrase(4)).append("\"\ndate: ").append(TIME.format(date)).append(" +0800\n");
        text.append("categories: [").append(pick(CATEGORIES)).append("]\ntags: [").append(tags()).append("]\n");
        text.append("author: ").append(pick(AUTHORS)).append("\ndescription: \"").append(phrase(9)).append("\"\n---\n\n");
        int target = (int) Math.min(16_000, Math.max(3_000, 7_000 * Math.exp(random.nextGaussian() * 0.45)));
        paragraph();
        while (text.toString().getBytes(StandardCharsets.UTF_8).length < target) {
            block();
        }
        String name = DAY.format(date) + "-" + pick(IDENTIFIERS) + "-" + pick(IDENTIFIERS) + "-" + number + ".md";
        Files.writeString(folder.resolve(name), text);
    }

    private void block() {
        switch (random.nextInt(12)) {
            case 0, 1 -> text.append(random.nextBoolean() ? "## " : "### ").append(phrase(3)).append("\n\n");
            case 2 -> list();
            case 3 -> code();
            case 4 -> text.append("> ").append(sentence()).append("\n\n");
            case 5 -> table();
            default -> paragraph();
        }
    }

    private void paragraph() {
        int sentences = 3 + random.nextInt(5);
        for (int index = 0; index < sentences; index++) {
            text.append(switch (random.nextInt(9)) {
                case 0 -> "**" + sentence() + "**";
                case 1 -> "[" + phrase(2) + "](https://example.org/" + pick(IDENTIFIERS) + ")";
                case 2 -> "`" + pick(IDENTIFIERS) + "." + pick(IDENTIFIERS) + "()`";
                default -> sentence();
            });
        }
        text.append("\n\n");
    }

    private void list() {
        int items = 3 + random.nextInt(5);
        for (int index = 0; index < items; index++) {
            text.append("- ").append(sentence()).append('\n');
        }
        text.append('\n');
    }

    private void table() {
        text.append("| a | b | c |\n|---|---|---|\n");
        for (int row = 3 + random.nextInt(5); row > 0; row--) {
            text.append("| ").append(phrase(2)).append(" | ").append(random.nextInt(9_999)).append(" | ");
            text.append(phrase(1)).append(" |\n");
        }
        text.append('\n');
    }

    private void code() {
        String language = pick(LANGUAGES);
        text.append("```").append(language).append('\n');
        for (int line = 4 + random.nextInt(12); line > 0; line--) {
            text.append(line(language, pick(IDENTIFIERS), pick(IDENTIFIERS), random.nextInt(999))).append('\n');
        }
        text.append("```\n\n");
    }

    private static String line(String language, String one, String two, int number) {
        return switch (language) {
            case "java" -> "final var " + one + " = " + two + ".of(\"" + two + "\", " + number + "); // " + one;
            case "python" -> one + " = {x: " + two + "(x) for x in range(" + number + ") if x != '" + one + "'}";
            case "bash" -> "for f in " + one + "/*.log; do grep -c '" + two + "' \"$f\" | head -n " + number + "; done";
            case "sql" -> "UPDATE " + one + " SET " + two + " = " + number + " WHERE " + two + " IS NULL;";
            case "go" -> "if " + one + ", ok := " + two + "[" + number + "]; ok { return fmt.Sprintf(\"%v\", " + one + ") }";
            case "javascript" -> "const " + one + " = (await " + two + "()).map(x => x + " + number + ");";
            default -> one + ":\n  - " + two + ": " + number;
        };
    }

    private String sentence() {
        return random.nextDouble() < chineseShare
                ? join(CHINESE, 8 + random.nextInt(10), "", "，", "。")
                : join(ENGLISH, 7 + random.nextInt(12), " ", ", ", ". ");
    }

    private String phrase(int words) {
        return chineseShare > 0.4 ? join(CHINESE, words, "", "", "") : join(ENGLISH, words, " ", " ", "").strip();
    }

    private String join(String[] words, int count, String between, String comma, String end) {
        StringBuilder joined = new StringBuilder(zipf(words));
        for (int index = 1; index < count; index++) {
            joined.append(index % 6 == 5 ? comma : between).append(zipf(words));
        }
        return joined.append(end).toString();
    }

    private String tags() {
        List<String> tags = new ArrayList<>();
        for (int index = 2 + random.nextInt(4); index > 0; index--) {
            tags.add(random.nextBoolean() ? zipf(CHINESE) : zipf(ENGLISH) + "s");
        }
        return String.join(", ", tags.stream().distinct().toList());
    }

    private String zipf(String[] words) {
        return words[(int) Math.min(words.length - 1, Math.exp(random.nextDouble() * Math.log(words.length + 1.0)) - 1)];
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String[] words(int count, int longest, String letters) {
        Random letter = new Random(count);
        String[] words = new String[count];
        for (int index = 0; index < count; index++) {
            StringBuilder word = new StringBuilder();
            for (int length = 3 + letter.nextInt(longest); length > 0; length--) {
                word.append(length % 2 == 0 ? letters.charAt(letter.nextInt(letters.length())) : "aeiou".charAt(letter.nextInt(5)));
            }
            words[index] = word.toString();
        }
        return words;
    }

    private static String[] chinese(int count) {
        Random letter = new Random(count);
        String[] words = new String[count];
        for (int index = 0; index < count; index++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + letter.nextInt(3); length > 0; length--) {
                word.append(HAN.charAt(letter.nextInt(HAN.length())));
            }
            words[index] = word.toString();
        }
        return words;
    }
}
