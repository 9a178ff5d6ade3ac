package io.inkstone.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTextTest {
    @Test
    void charactersThatXmlForbidsAreLeftOut() {
        assertThat(XmlText.allowed("a\u0000b\u000Bc\uD800d\uFFFEe\n𠮷")).isEqualTo("abcde\n𠮷");
    }

    @Test
    void textsAndAttributesAreEscaped() {
        byte[] xml = XmlText.write(text -> text.text("a", "<b>&\"", "c", "<\"&"));

        assertThat(new String(xml, StandardCharsets.UTF_8)).endsWith("<a c=\"&lt;&quot;&amp;\">&lt;b&gt;&amp;\"</a>");
    }
}
