package io.inkstone.importer.wordpress;

import static io.inkstone.importer.wordpress.WxrFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 45: code in the shortcodes of CodeColorer. */
class CodeColorerTest {
    @TempDir
    Path home;

    private String markdown(String content) throws IOException {
        WxrFixture blog = WxrFixture.of(home, item(1, "T", content));
        assertThat(blog.notices(1)).isEmpty();
        return blog.markdown(1).strip();
    }

    @Test
    void theNameSaysTheLanguage() throws IOException {
        assertThat(markdown("a\n\n[ccnLe_php]\n<?php\n\necho '<img src=\"x.png\">'; [b]\n[/ccnLe_php]\n\nb"))
                .isEqualTo("a\n\n```php\n<?php\n\necho '<img src=\"x.png\">'; [b]\n```\n\nb");
        assertThat(markdown("[ccn_java]List<String> a;[/ccn_java]")).isEqualTo("```java\nList<String> a;\n```");
        assertThat(markdown("[cc_php]$a;[/cc_php]")).isEqualTo("```php\n$a;\n```");
        assertThat(markdown("[cc lang=\"css\"]a {}[/cc]")).isEqualTo("```css\na {}\n```");
    }

    @Test
    void oneLetterSaysThatItsSignsAreHtml() throws IOException {
        assertThat(markdown("[cce]a &lt; b[/cce]")).isEqualTo("```\na < b\n```");
        assertThat(markdown("[cce_html]<b> &lt;[/cce_html]")).isEqualTo("```html\n<b> <\n```");
    }

    @Test
    void anotherThatItStandsInItsLine() throws IOException {
        assertThat(markdown("Call [cci]a<b>()[/cci] or [cci_php]$b[/cci_php].")).isEqualTo("Call `a<b>()` or `$b`.");
    }

    @Test
    void whatCodeLeavesOpenHidesNoShortcodeBehindIt() throws IOException {
        assertThat(markdown("[cc_c]if (a <b) /* <!-- */[/cc_c]\n\n[cc_c]c;[/cc_c]\n\n<!-- x -->"))
                .isEqualTo("```c\nif (a <b) /* <!-- */\n```\n\n```c\nc;\n```");
    }
}
