package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaDelimiterTest {
    private final Markdown markdown = new Markdown();

    private Element article(String text) {
        return Jsoup.parseBodyFragment(markdown.render(text).html().value()).body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "$x$ => x",
                "设 $x$。 => x",
                "设$x$为 => x",
                "（$x$） => x",
                "$a_1 + b_1$ and *b* => a_1 + b_1",
                "$a*b*c$ => a*b*c",
                "$2^{10}$ => 2^{10}",
                "$-1$ => -1",
                "$5$ => 5",
                "$3.14$ => 3.14",
                "$|x|$ => |x|",
                "$n$th => n",
                "$x$s => x",
                "the $n$-th => n",
                "$E=mc^2$, => E=mc^2",
                "**$x$** => x",
                "$[a, b]$ => [a, b]",
                "$O(n \\log n)$ => O(n \\log n)",
                "$f(x)=\\{a\\}$ => f(x)=\\{a\\}",
                "$\\text{若 $x$ 则}$ => \\text{若 $x$ 则}",
                "$速度=1$ => 速度=1",
                "$a < b$ => a < b",
                "$dp[i][j]$ => dp[i][j]",
                "$a,b,c$ => a,b,c",
                "$x$、$x$ => x",
                "$$x$$ => x",
                "行内 $$x^2$$ 后 => x^2",
                "$`a_b`$ => a_b",
                "$`5 and`$ => 5 and",
                "\\(x\\) => x",
                "\\(a^2\\) => a^2",
                "\\\\(a^2\\\\) => a^2",
                "\\\\((x-a)\\\\) => (x-a)",
                "\\\\[x-a\\\\] => x-a",
                "$$0<x<a \\newline 1$$ => 0<x<a \\newline 1",
                "$$a && b \\to c$$ => a && b \\to c",
                "\\[a^2\\] => a^2",
                "\\[ \\frac{1}{2} \\] => \\frac{1}{2}",
                "- $x$ => x",
                "> $x$ => x",
                "## $x$ => x",
                "[$x$](/y) => x"
            })
    void itIsMath(String text, String tex) {
        assertThat(article(text).select("math").eachAttr("alttext")).contains(tex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $6",
                "from $5 to $10.",
                "$20,000 and $30,000",
                "US$5-$10",
                "US$5和US$6",
                "花了$5和$6",
                "花了$5，又花了$6。",
                "花了 $5 到 $6 元",
                "$100 然后再花 200$",
                "A$5 or NZ$6",
                "$HOME/$USER",
                "$HOME/bin:$PATH",
                "$HOME",
                "$(DIST_DIR)/lib/$(NAME)",
                "$(LIBXUL_DIST)/lib/$ x",
                "$PATH$",
                "$user_name$",
                "${HOME}/a:${PATH}",
                "${a}$ 和 ${b}$",
                "$(pwd)/$(ls)",
                "$(\"#a\").hide(); $(\"#b\")",
                "使用$(a)和$(b)",
                "$.ajax 和 $.get",
                "$.get()/$.post()",
                "$1 和 $2",
                "$1$2",
                "$_ 和 $@",
                "$scope 和 $http",
                "$scope、$http",
                "$http,$scope",
                "kill -9 $$",
                "$$ 和 $$",
                "$ x $",
                "$ x$",
                "$x $",
                "$x",
                "x$y$z",
                "\\$x\\$",
                "\\$x$",
                "$x\\$",
                "`$x$`",
                "``$x$``",
                "    $x$",
                "<a title=\"$x$\">y</a>",
                "[a](/$x$)",
                "<https://e.org/$x$>",
                "$a `b$ c`",
                "$变量和$",
                "$this is a long sentence$",
                "$$$x$$$",
                "\\(见上\\)",
                "\\(see above\\)",
                "\\[1\\]",
                "\\[x\\]",
                "\\[text\\](y)",
                "a\\[0\\]",
                "C:\\(x"
            })
    void itIsText(String text) {
        Element article = article(text);

        assertThat(article.select("math, .math-error")).isEmpty();
    }

    @Test
    void twoDollarsAmidALineAreAsOne() {
        assertThat(article("设 $$k$$ 为").select("math[display]")).isEmpty();
        assertThat(article("文字\n$$k$$，\n文字").select("math[display]")).hasSize(1);
        assertThat(article("$$k$$").select("math[display]")).hasSize(1);
    }

    @Test
    void aCellHoldsMath() {
        assertThat(article("| a |\n|---|\n| $x^2$ |").select("td math")).hasSize(1);
    }

    @Test
    void aPriceStaysAsItIsWritten() {
        assertThat(article("$5 and $6").text()).isEqualTo("$5 and $6");
    }

    @Test
    void aBlockHoldsWhatWouldBeAListElsewhere() {
        assertThat(article("text\n$$\na\n- b\n= c\n$$\nafter")
                        .select("math[display=block]")
                        .eachAttr("alttext"))
                .containsExactly("a\n- b\n= c");
        assertThat(article("$$ a\n+ b $$").select("math").eachAttr("alttext")).containsExactly("a\n+ b");
        assertThat(article("```math\na\n```").select("math[display=block]")).hasSize(1);
        assertThat(article("> $$\n> a\n> $$").select("blockquote math")).hasSize(1);
    }

    @Test
    void aBlockWithoutAnEndIsTextUpToTheNextEmptyLine() {
        Element article = article("$$\na_b_\n\n**c**");

        assertThat(article.select("math")).isEmpty();
        assertThat(article.select("p").first()).hasToString("<p>$$ a_b_</p>");
        assertThat(article.select("strong")).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsShownAsItsSource() {
        assertThat(article("$\\foo{x}$").html()).contains("<code class=\"math-error\"", "\\foo{x}</code>");
        assertThat(article("$$\n\\foo\n$$").select("pre > code.math-error").eachText())
                .containsExactly("\\foo");
    }

    @Test
    void authorsCannotWriteMathMlThemselves() {
        assertThat(article("<math><mi href=\"javascript:alert(1)\">x</mi></math>")
                        .html())
                .isEqualTo("<p>x</p>");
        assertThat(article("<code class=\"language-math\">x</code>").select("math"))
                .hasSize(1);
    }

    @Test
    void anExcerptShowsTheTexOfALineAndNothingOfABlock() {
        RenderedMarkdown rendered = markdown.render("质量 $m_1$ 的能量。\n\n$$E=mc^2$$\n\n后文");

        assertThat(rendered.excerpt()).isEqualTo("质量 m_1 的能量。后文");
        assertThat(rendered.words().hanCount()).isEqualTo(7);
    }
}
