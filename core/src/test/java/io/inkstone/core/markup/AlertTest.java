package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {
    private static String html(String markdown) {
        return new Markdown().render(markdown).html().value();
    }

    @ParameterizedTest
    @CsvSource({"NOTE,注意,Note", "TIP,提示,Tip", "IMPORTANT,重要,Important", "WARNING,警告,Warning", "CAUTION,小心,Caution"})
    void theTitleFollowsTheLanguageOfTheArticle(String kind, String chinese, String english) {
        String cssClass = "<div class=\"alert alert-" + kind.toLowerCase(java.util.Locale.ROOT) + "\">";

        assertThat(html("> [!" + kind + "]\n> 内容"))
                .contains(cssClass, "<p class=\"alert-title\">" + chinese + "</p>", "<p>内容</p>");
        assertThat(html("> [!" + kind + "]\n> words"))
                .contains(cssClass, "<p class=\"alert-title\">" + english + "</p>");
    }

    @Test
    void anAuthorsOwnTitleStands() {
        assertThat(html("> [!tip] 自己的 *标题*\n> 内容"))
                .contains("<p class=\"alert-title\">自己的 <em>标题</em></p>", "<p>内容</p>")
                .doesNotContain("提示");
    }

    @Test
    void anAlertHoldsAnyBlock() {
        assertThat(html("> [!WARNING]\n> - 一\n>\n> > [!NOTE]\n> > 里"))
                .contains("alert-warning", "<li>一</li>", "alert-note", "<p>里</p>");
    }

    @Test
    void anAlertMayHaveNothingButItsTitle() {
        assertThat(html("> [!NOTE]")).contains("<p class=\"alert-title\">Note</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!OTHER]\n> x",
                "> see [!NOTE]",
                "> [!NOTE]glued",
                "> [!NOTE]*glued*",
                "[!NOTE]\nx",
                "> `[!NOTE]`"
            })
    void otherQuotationsStayQuotations(String markdown) {
        assertThat(html(markdown)).doesNotContain("alert");
    }

    @Test
    void aJapaneseArticleHasNoChineseTitle() {
        assertThat(html("> [!NOTE]\n> これはひらがなと漢字の文章です")).contains(">Note<");
    }
}
