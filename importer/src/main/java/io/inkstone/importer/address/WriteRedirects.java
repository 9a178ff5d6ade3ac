package io.inkstone.importer.address;

import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.redirect.RedirectRepository;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes some redirects at once. */
@Singleton
class WriteRedirects {
    private final RedirectRepository redirects;

    WriteRedirects(RedirectRepository redirects) {
        this.redirects = redirects;
    }

    @Transactional
    void write(List<Redirect> some) {
        some.forEach(redirects::put);
    }
}
