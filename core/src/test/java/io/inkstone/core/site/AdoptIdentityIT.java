package io.inkstone.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AdoptIdentityIT implements DatabaseTest {
    private static final SiteIdentity FIRST = new SiteIdentity("砚边小记", "纸与墨", "zh_TW", ZoneId.of("Asia/Shanghai"));
    private static final SiteIdentity SECOND = new SiteIdentity("Other", "", "en", null);

    @Inject
    AdoptIdentity adoptIdentity;

    @Inject
    CurrentSite site;

    @Test
    void theFirstDescriptionIsTakenAndNoOtherAfterIt() {
        assertThat(adoptIdentity.adopt(new SiteIdentity(" ", null, null, null))).isEmpty();
        assertThat(adoptIdentity.adopt(FIRST)).isPresent();
        assertThat(adoptIdentity.adopt(SECOND)).isEmpty();

        assertThat(site.settings().title()).isEqualTo("砚边小记");
        assertThat(site.settings().language()).isEqualTo("zh-CN");
        assertThat(site.settings().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
