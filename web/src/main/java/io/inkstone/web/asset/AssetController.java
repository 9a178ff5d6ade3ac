package io.inkstone.web.asset;

import io.inkstone.core.asset.Asset;
import io.inkstone.core.asset.Assets;
import io.inkstone.web.http.Redirects;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.cors.CrossOrigin;
import java.util.Optional;

/** Style sheets, scripts and pictures of the interface. */
@Controller("/assets")
class AssetController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /**
     * Under the hash of other bytes it leads to today's, for pages that were fetched before an upgrade. The frame that draws
     * diagrams has no origin of its own and may fetch them as well.
     */
    @CrossOrigin("null")
    @Get("/{hash}/{+name}")
    Optional<HttpResponse<?>> asset(String hash, String name) {
        return assets.find(name)
                .map(asset -> asset.hash().equals(hash) ? whole(asset) : Redirects.temporary(asset.address()));
    }

    private static HttpResponse<?> whole(Asset asset) {
        return HttpResponse.ok(asset.bytes())
                .header(HttpHeaders.CONTENT_TYPE, asset.contentType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }
}
