package io.inkstone.web.reading;

import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.page;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static io.inkstone.core.post.PostFixtures.titled;

import io.inkstone.core.post.DeletePost;
import io.inkstone.core.post.Terms;
import io.inkstone.core.post.WritePost;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.core.site.SiteSettingsRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A small site with one of everything that a reader can come across. */
@Singleton
public class SamplePosts {
    static final Instant NEWEST = Instant.parse("2024-05-01T16:30:00Z");

    private static final String RICH = """
        第一段文字，夹着 Latin words，**重点**和 `code`。[^1]

        ## 第一节

        > [!NOTE]
        > 一条提示。

        ```java
        void aLongLine() { return "and this line is far wider than any phone, so that it must scroll within its own box, not the page"; }
        ```

        ### 小节

        | 列 | 另一列 | 第三列 | 第四列 | 第五列 |
        |---|:-:|--:|---|---|
        | 很长的单元格内容 | 很长的单元格内容 | 很长的单元格内容 | 很长的单元格内容 | 很长的单元格内容 |

        - [x] 完成
        - [ ] 未完成

        ## 第二节

        公式 $E = mc^2$，价格 $5 和 $6。

        $$
        \\sum_{i=1}^n i = \\frac{n(n+1)}{2}
        $$

        ```mermaid
        graph LR
          A --> B
        ```

        ![墨](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg== "一滴墨")

        1. 一
        2. 二

        ---

        [站内链接](/archives/)，https://example.org/aVeryLongAddressWithoutAnyPlaceToBreakItThatIsWiderThanAnyPhoneCouldEverBe

        [^1]: 脚注。
        """;

    private final WritePost posts;
    private final DeletePost deletePost;
    private final CurrentSite site;
    private final SiteSettingsRepository settings;

    SamplePosts(WritePost posts, DeletePost deletePost, CurrentSite site, SiteSettingsRepository settings) {
        this.posts = posts;
        this.deletePost = deletePost;
        this.site = site;
        this.settings = settings;
    }

    /** Three posts of one series, category and tag, one page, one post that is gone, and others for a second page of lists. */
    public void write() {
        Terms terms = new Terms(
                List.of("砚台", "Second Author"), List.of(List.of("技术", "Java")), List.of("标签", "Tag"), "系列", null);
        Terms old = new Terms(List.of(), List.of(), List.of("旧文"), null, null);
        posts.write(saying(RICH, titled("如何写好一篇文章", at(NEWEST, published("rich", terms)))));
        posts.write(titled("Second post", at(daysBefore(1), published("second", terms))));
        posts.write(titled("", at(daysBefore(2), published("untitled", terms))));
        for (int number = 1; number <= 21; number++) {
            posts.write(titled("Older " + number, at(daysBefore(30 * number), published("older-" + number, old))));
        }
        posts.write(titled("关于", page("about")));
        deletePost.delete(posts.write(published("taken-away")).id());
    }

    /** The interface in {@code language}, dates in Shanghai's. */
    public void speak(String language) {
        SiteSettings now = site.settings();
        settings.update(new SiteSettings(
                true,
                "墨池 Inkstone",
                "写字的地方。",
                language,
                "Asia/Shanghai",
                now.permalink(),
                now.formerPermalinks(),
                now.pageSize(),
                now.navigation(),
                now.version()));
    }

    /** Changes how posts are addressed; old addresses lead on. */
    public void moveTo(String permalink) {
        SiteSettings now = site.settings();
        settings.update(new SiteSettings(
                true,
                now.title(),
                now.description(),
                now.language(),
                now.timeZone(),
                permalink,
                List.of(now.permalink()),
                now.pageSize(),
                now.navigation(),
                now.version()));
    }

    public Permalinks permalinks() {
        return site.permalinks();
    }

    private static Instant daysBefore(int days) {
        return NEWEST.minus(Duration.ofDays(days));
    }
}
