package io.inkstone.web.push;

import jakarta.inject.Singleton;
import java.net.URI;

/** Where search engines are told. */
@Singleton
class PushAddresses {
    URI indexNow() {
        return URI.create("https://api.indexnow.org/indexnow");
    }

    /** Without TLS, which Baidu's documents do not offer. */
    URI baidu() {
        return URI.create("http://data.zz.baidu.com/urls");
    }
}
