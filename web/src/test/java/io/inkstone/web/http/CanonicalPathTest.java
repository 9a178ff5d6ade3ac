package io.inkstone.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "//, /",
        "/archives, /archives/",
        "/ARCHIVES/2024/, /archives/2024/",
        "/archives/2024.html, /archives/2024/",
        "/archives/2024/index.html, /archives/2024/",
        "/archives//2024/, /archives/2024/",
        "/tags/%4Aava/, /tags/java/",
        "/tags/%e6%a0%87/, /tags/%E6%A0%87/",
        "/tags/e%CC%81/, /tags/%C3%A9/",
        "/tags/c++/, /tags/c%2B%2B/",
        "/FEED.XML, /feed.xml",
        "/feed.xml/, /feed.xml",
        "/sitemap.xml, /sitemap.xml"
    })
    void everySpellingHasOneRightOne(String spelling, String canonical) {
        assertThat(CanonicalPath.of(spelling)).isEqualTo(canonical);
        assertThat(CanonicalPath.of(canonical)).as("which is its own").isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/x", "/api/v1", "/assets/a/B.css", "/media/a/B.PNG", "/.well-known/x"})
    void whereSpellingMattersPathsAreLeftAlone(String path) {
        assertThat(CanonicalPath.isForeign(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/administration/", "/mediation", "/posts/admin/"})
    void postsAndPagesAreOurs(String path) {
        assertThat(CanonicalPath.isForeign(path)).isFalse();
    }
}
