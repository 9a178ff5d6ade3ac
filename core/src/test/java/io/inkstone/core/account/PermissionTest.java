package io.inkstone.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PermissionTest {
    @Test
    void ownersMayDoEverything() {
        assertThat(Permission.of(Role.OWNER)).containsExactly(Permission.values());
    }

    @Test
    void contributorsSeeCountsButNoImports() {
        assertThat(Permission.of(Role.CONTRIBUTOR)).containsExactly(Permission.SEE_OVERVIEW);
    }
}
