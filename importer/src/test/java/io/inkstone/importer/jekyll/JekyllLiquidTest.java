package io.inkstone.importer.jekyll;

import static io.inkstone.importer.jekyll.SiteFixture.notices;
import static io.inkstone.importer.jekyll.SiteFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges 13 and 14. */
class JekyllLiquidTest {
    private static final String CONFIGURATION =
            "url: https://ink.example\nbaseurl: /blog\ntitle: Ink\nrepo: a/b\ngitalk:\n  clientSecret: hush\n";

    @TempDir
    Path folder;

    private String markdown(String body, String... files) {
        return converted(body, files).markdown();
    }

    private Converted converted(String body, String... files) {
        String[] all = java.util.Arrays.copyOf(files, files.length + 2);
        all[files.length] = "_config.yml";
        all[files.length + 1] = CONFIGURATION;
        return post(folder, "---\ntitle: The Stone\ndate: 2024-01-02 10:00:00 +0000\nx: {y: z}\n---\n" + body, all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        {{ page.title }}                                 ~ The Stone
        {{page.x.y}}                                     ~ z
        {{ page.title | downcase | replace: " ", "-" }}  ~ the-stone
        {{ page.title | append: '!' | upcase }}          ~ THE STONE!
        {{ page.date | date: "%Y/%-m/%d %H:%M" }}        ~ 2024/1/02 10:00
        {{ page.date | date_to_string }}                 ~ 02 Jan 2024
        {{ page.url }}                                   ~ /2024/01/02/ink.html
        {{ site.title }} of {{ site.repo }}              ~ Ink of a/b
        {{- site.title -}}                               ~ Ink
        {{ "/a" | absolute_url }}                        ~ https://ink.example/blog/a
        {{ '/a' | relative_url }}                        ~ /blog/a
        {{ "a<b" | escape }}                             ~ a&lt;b
        {{ page.none | default: "else" }}                ~ else
        """)
    void whatIsCertainIsReplaced_c13(String liquid, String value) {
        assertThat(markdown("a " + liquid + " b").strip()).isEqualTo("a " + value + " b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ site.posts.size }}",
                "{{ unknown }}",
                "{% assign a = page.unknown.posts %}",
                "{% for p in page.tags %}x{% endfor %}",
                "{% for p in site.data.people %}x{% endfor %}",
                "{% for p in site.posts %}x",
                "{{ page.title | mystery }}",
                "{% if page.x %}y{% endif %}",
                "{{ opacity: 0, x: 0 }}",
                "{{",
                "{% raw"
            })
    void whatIsNotCertainStaysAsWritten_c13(String liquid) {
        assertThat(markdown("a " + liquid + " b").strip()).isEqualTo("a " + liquid + " b");
    }

    @Test
    void aListOfWhatTheOldSiteHeldIsLeftOut_c13() {
        String list = """
            Before.

            {% assign notes = site.notes | where: "kind", "a" %}
            {% assign sorted = notes | sort: "order" %}
            <ul>{% for note in sorted %}{% for tag in note.tags %}{{ tag }}{% endfor %}<li>{{ note.title }}</li>{% endfor %}</ul>

            {%- for post in paginator.posts limit:5 -%}{{ post.url }}{%- endfor -%}
            Behind.
            """;

        assertThat(markdown(list)).contains("Before.", "Behind.").doesNotContain("{", "title", "assign");
        assertThat(notices(converted(list))).containsExactly("LIQUID@10", "LIQUID@12");
        assertThat(markdown("{{ site.posts.size }}").strip()).isEqualTo("{{ site.posts.size }}");
    }

    @Test
    void whatIsAssignedIsShownWhereItIsPrinted_c13() {
        assertThat(markdown("{% assign img = site.baseurl | append: '/img' %}\n"
                                + "![a]({{ img }}/a.png) {{ img | upcase }}")
                        .strip())
                .isEqualTo("![a](/blog/img/a.png) /BLOG/IMG");
    }

    @Test
    void whatIsAssignedOnlySometimesIsNotCertain_c13() {
        String text = "{% if page.x %}{% assign a = 1 %}{% endif %}{{ a }}";

        assertThat(markdown(text).strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{% assign a = page.unknown %}{{ a }}", "{% if page.x %}{% assign a = 2 %}{% endif %}{{ a }}"})
    void whatWasCertainBeforeIsForgotten_c13(String text) {
        assertThat(markdown("{% assign a = 1 %}" + text).strip()).isEqualTo(text);
    }

    @Test
    void whatIsCapturedAndNeverShownIsNotSpokenOf_c13() {
        String capture = "{% capture a %}{% if page.x %}y{% endif %}{% endcapture %}\n\n";

        assertThat(notices(converted(capture + "Text."))).isEmpty();
        assertThat(markdown(capture + "Text.").strip()).isEqualTo("Text.");
        assertThat(notices(converted(capture + "{{ a }}"))).containsExactly("LIQUID@6");
        assertThat(markdown(capture + "{{ a }}").strip()).isEqualTo("{% if page.x %}y{% endif %}");
    }

    @Test
    void theSetUpOfJekyllBootstrapIsKnown_c13() {
        String text = "{% include JB/setup %}\n\n![a]({{ BASE_PATH }}/a.png) [home]({{ HOME_PATH }}) {{ IMAGES }}";
        String setUp = """
            {% capture jbcache %}
            <!-- paths -->
            {% if site.safe %}{% assign BASE_PATH = site.JB.BASE_PATH %}{% else %}{% assign BASE_PATH = nil %}{% endif %}
            {% capture ASSET_PATH %}{{ BASE_PATH }}/assets/{{ page.theme.name }}{% endcapture %}
            {% endcapture %}{% assign jbcache = nil %}
            {% assign IMAGES = "/pictures/" %}
            """;
        Converted post = converted(text, "_includes/JB/setup", setUp);

        assertThat(post.markdown().strip()).isEqualTo("![a](/a.png) [home](/) /pictures/");
        assertThat(notices(post)).doesNotContain("LIQUID@6");
    }

    @Test
    void whatStaysIsAWarningWithTheLineOfTheAuthorsFile_c13() {
        assertThat(notices(converted("a\n\n{% assign a = page.unknown %}\n"))).containsExactly("LIQUID@8");
    }

    @Test
    void secretsOfTheConfigurationNeverGetIntoAText_c48() {
        assertThat(markdown("{{ site.gitalk.clientSecret }}")).doesNotContain("hush");
    }

    @Test
    void codeIsLiteral_c14() {
        String code = "`{{ page.title }}`\n\n```yaml\nx: ${{ secrets.X }} {% if a %}\n```\n\n    {{ page.title }}\n";

        assertThat(markdown(code)).isEqualTo(code);
        assertThat(notices(converted(code))).isEmpty();
    }

    @Test
    void rawVanishesAroundAndInsideOfCode_c14() {
        assertThat(markdown("{% raw %}\n```\n{{ x }}\n```\n{% endraw %}\nb")).isEqualTo("```\n{{ x }}\n```\nb");
        assertThat(markdown("```\n{% raw %}\n{{ x }}\n{% endraw %}\n```\n")).isEqualTo("```\n{{ x }}\n```\n");
        assertThat(markdown("a `{% raw %}{{ x }}{% endraw %}` b")).isEqualTo("a `{{ x }}` b");
        assertThat(markdown("a {% raw %}{{ x }}{% endraw %} b")).isEqualTo("a {{ x }} b");
    }

    @Test
    void highlightBecomesAFence_c13() {
        assertThat(markdown("a\n\n{% highlight ruby linenos %}\nx = `y`\n\n{{ z }}\n{% endhighlight %}\n\nb"))
                .isEqualTo("a\n\n```ruby\nx = `y`\n\n{{ z }}\n```\n\nb");
        assertThat(markdown("{% highlight md %}\n```\nx\n```\n{% endhighlight %}\n"))
                .isEqualTo("````md\n```\nx\n```\n````\n");
        assertThat(markdown("{%\n  highlight\n  ruby\n%}\n{% raw\n%}\nx\n{%\n endraw\n%}\n{%\n endhighlight\n%}\n"))
                .contains("```ruby")
                .contains("\nx\n");
    }

    @Test
    void commentsGo_c13() {
        assertThat(markdown("a\n{% comment %}\nhidden {{ x }}\n{% endcomment %}\nb"))
                .isEqualTo("a\nb");
    }

    @Test
    void postUrlAndLinkLeadToTheNewAddress_c13() {
        String[] files = {"_posts/2023-05-06-other.md", "---\n---\nx", "about.md", "---\n---\nx", "a b.pdf", "x"};

        assertThat(markdown(
                        "[a]({% post_url 2023-05-06-other %}) [b]({{ site.baseurl }}{% post_url 2023-05-06-other %}#c)",
                        files))
                .isEqualTo("[a](/new/2023-05-06-other/) [b](/new/2023-05-06-other/#c)");
        assertThat(markdown("[a]({% link about.md %}) [b]({% link a b.pdf %})", files))
                .isEqualTo("[a](/new/about/) [b](/media/0/a%20b.pdf)");
        assertThat(notices(converted("\n{% post_url 2000-01-01-none %}"))).contains("LINK_MISSING@7");
    }

    @Test
    void includesOfTheArchiveComeInWithTheirParameters_c13() {
        assertThat(markdown(
                        "{% include note.html text=\"Wet ink\" who=page.title %}",
                        "_includes/note.html", "<b>{{ include.text }}</b> {{ include.who }} {{ page.title }}"))
                .isEqualTo("<b>Wet ink</b> The Stone The Stone");
        assertThat(markdown("{% include {{ page.x.y }}.md %}", "_includes/z.md", "Z"))
                .isEqualTo("Z");
        assertThat(markdown("{% include_relative sub/a.md %}", "_posts/sub/a.md", "A"))
                .isEqualTo("A");
    }

    @Test
    void anIncludeThatIncludesItselfEnds() {
        assertThat(markdown("{% include a.html %}", "_includes/a.html", "x{% include a.html %}"))
                .startsWith("xxxxx");
    }

    @Test
    void anIncludeThatTheArchiveLacksBecomesWhatItShowed() {
        assertThat(markdown("{% include iframe.html src=\"https://video.example/1\" %}"))
                .isEqualTo("<https://video.example/1>");
        assertThat(markdown("{% include youtube.html id=\"abc\" %}"))
                .isEqualTo("<https://www.youtube.com/watch?v=abc>");
        assertThat(markdown("{% include figure.html src=\"https://a.example/x.png\" caption=\"Ink\" %}"))
                .isEqualTo("![Ink](https://a.example/x.png)");
        Converted unknown = converted("a\n{% include box.html text=\"Kept words\" %}\nb");
        assertThat(unknown.markdown()).isEqualTo("a\nKept words\nb");
        assertThat(notices(unknown)).containsExactly("LIQUID@7");
    }

    @Test
    void anIncludeWhoseLiquidIsNotUnderstoodStaysOneTagWithOneWarning() {
        String[] files = {"_includes/a.html", "{% assign n = include.n %}{% unless n %}x{% endunless %}{{ n }}"};
        Converted kept = converted("a {% include a.html n=\"me\" %} b", files);

        assertThat(kept.markdown()).isEqualTo("a {% include a.html n=\"me\" %} b");
        assertThat(notices(kept)).containsExactly("LIQUID@6");
        assertThat(markdown("{% include a.html src=\"https://a.example/x.png\" caption=\"Ink\" %}", files))
                .isEqualTo("![Ink](https://a.example/x.png)");
        assertThat(notices(converted("{% include a.html src=\"https://a.example/x.png\" %}", files)))
                .containsExactly("MARKUP@6");
        assertThat(notices(converted("{% include b.html %}", "_includes/b.html", "B {% include none.html %}")))
                .containsExactly("LIQUID@6");
    }

    @Test
    void gistsAndVideosBecomeLinks_c29() {
        assertThat(markdown("{% gist a/1 %}\n{% youtube x %}"))
                .isEqualTo("<https://gist.github.com/a/1>\n<https://www.youtube.com/watch?v=x>");
    }

    @Test
    void picturesAndAddressesAsEleventyWritesThem() {
        assertThat(SiteFixture.post(
                                folder, "---\n---\n{% image \"img/a.png\" \"two words\" %} [x]({{ \"/b/\" | url }})")
                        .markdown())
                .isEqualTo("![two words](/img/a.png) [x](/b/)");
    }
}
