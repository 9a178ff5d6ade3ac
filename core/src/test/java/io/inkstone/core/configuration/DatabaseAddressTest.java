package io.inkstone.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @Test
    void bothSpellingsOfPostgresAreUnderstood() {
        DatabaseAddress expected =
                new DatabaseAddress("jdbc:postgresql://db:5433/blog?sslmode=require", "me", "p@ss+ word");

        assertThat(DatabaseAddress.of("postgresql://me:p%40ss+%20word@db:5433/blog?sslmode=require"))
                .isEqualTo(expected);
        assertThat(DatabaseAddress.of("postgres://me:p%40ss+%20word@db:5433/blog?sslmode=require"))
                .isEqualTo(expected);
    }

    @Test
    void aJdbcAddressStaysAsItIs() {
        assertThat(DatabaseAddress.of("jdbc:postgresql://one,two/blog").url())
                .isEqualTo("jdbc:postgresql://one,two/blog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://host", "postgresql://host/", "host/blog", "postgresql://me:%zz@host/blog"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> DatabaseAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peopleNeverSeeThePassword() {
        assertThat(DatabaseAddress.of("postgresql://me:secret@db/blog").toString())
                .doesNotContain("secret");
        assertThat(DatabaseAddress.of("jdbc:postgresql://db/blog?password=secret&ssl=true"))
                .hasToString("jdbc:postgresql://db/blog?password=…&ssl=true");
    }
}
