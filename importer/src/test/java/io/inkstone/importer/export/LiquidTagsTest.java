package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiquidTagsTest {
    @Test
    void aTagOfAPlugInOrALinkThatMayLeadNowhereIsNotKnown() {
        assertThat(LiquidTags.areKnown("{% if a %}{%- raw -%}x{% endraw %}{% endif %} {{ site.url }}"))
                .isTrue();
        assertThat(LiquidTags.areKnown("{% asset_img x.png %}")).isFalse();
        assertThat(LiquidTags.areKnown("{% post_url 2024-01-01-x %}")).isFalse();
    }

    @Test
    void includesAreFilesBelowTheFolderOfIncludes() {
        assertThat(LiquidTags.includes("{% include a/b.html x=\"1\" %} {%- include c.html -%} {% include ../../d %}"))
                .containsExactly("_includes/a/b.html", "_includes/c.html");
    }
}
