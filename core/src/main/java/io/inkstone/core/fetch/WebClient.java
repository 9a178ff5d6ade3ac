package io.inkstone.core.fetch;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** The HTTP client with everything switched off that it would do by itself. */
final class WebClient {
    /** Some hosts answer only what names itself as browsers do. */
    private static final String NAME = "Mozilla/5.0 (compatible; Inkstone)";

    private static final int CONNECT_SECONDS = 10;
    private static final int SILENCE_SECONDS = 20;
    private static final int MOST_CONNECTIONS = 20;

    private WebClient() {}

    static CloseableHttpClient of(CheckHost checkHost) {
        return HttpClients.custom()
                .setUserAgent(NAME)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PinnedResolver(checkHost))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                                .setSocketTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                                .build())
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                        .setConnectionRequestTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }
}
