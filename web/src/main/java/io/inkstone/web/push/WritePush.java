package io.inkstone.web.push;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.discovery.DiscoverySettings;
import io.inkstone.core.discovery.PushTarget;
import io.inkstone.core.site.PathText;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what a search engine is told. */
@Singleton
class WritePush {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PushAddresses addresses;
    private final URI site;
    private final JsonMapper json;

    WritePush(PushAddresses addresses, Configuration configuration, JsonMapper json) {
        this.addresses = addresses;
        this.site = configuration.siteUrl();
        this.json = json;
    }

    /** Empty where no key is set. */
    Optional<HttpRequest> write(PushTarget target, DiscoverySettings settings, List<String> urls) {
        return switch (target) {
            case INDEXNOW -> Optional.ofNullable(settings.indexnowKey()).map(key -> indexNow(key, urls));
            case BAIDU -> Optional.ofNullable(settings.baiduToken()).map(token -> baidu(token, urls));
        };
    }

    /** By indexnow.org, "Submitting set of URLs". */
    private HttpRequest indexNow(String key, List<String> urls) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("host", site.getAuthority());
        body.put("key", key);
        body.put("keyLocation", site + "/" + key + ".txt");
        body.put("urlList", urls);
        try {
            return post(addresses.indexNow(), "application/json; charset=utf-8", json.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest baidu(String token, List<String> urls) {
        String query = "?site=" + PathText.encode(site.toString()) + "&token=" + PathText.encode(token);
        return post(URI.create(addresses.baidu() + query), "text/plain", String.join("\n", urls));
    }

    private static HttpRequest post(URI address, String contentType, String body) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
