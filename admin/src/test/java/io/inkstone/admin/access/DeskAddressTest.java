package io.inkstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/admin/imports/", "/admin/imports/?show=all&after=99", "/admin/%E5%A2%A8/"})
    void aPageOfTheDeskIsGoneBackTo(String wanted) {
        assertThat(DeskAddress.afterLogIn(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/admin/",
                "/\\evil.example",
                "/admin/\\evil.example",
                "/admin//evil.example",
                "/admin/../../evil",
                "/admin/..",
                "/administrator",
                "/posts/a/",
                "admin/",
                "javascript:alert(1)",
                "/admin/\r\nSet-Cookie: a=b",
                "/admin/墨",
                "/admin/login/?return=/admin/",
                "/admin/logout/"
            })
    void nothingElseIs(String wanted) {
        assertThat(DeskAddress.afterLogIn(wanted)).isEqualTo(DeskAddress.OVERVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/", "/admin/x"})
    void theDeskBeginsWithAdmin(String path) {
        assertThat(DeskAddress.isDesk(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/administrators-guide/", "/posts/admin/"})
    void whatOnlyLooksLikeItIsThePublicSite(String path) {
        assertThat(DeskAddress.isDesk(path)).isFalse();
    }
}
