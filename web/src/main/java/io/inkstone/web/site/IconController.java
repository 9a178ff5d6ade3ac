package io.inkstone.web.site;

import io.inkstone.core.asset.Assets;
import io.inkstone.web.http.Content;
import io.inkstone.web.http.Redirects;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** The seal that stands for the site in tabs and bookmarks. */
@Controller
class IconController {
    private final Assets assets;

    IconController(Assets assets) {
        this.assets = assets;
    }

    @Get(uri = "/favicon.svg", produces = "image/svg+xml")
    Content seal() {
        return new Content(assets.find("icon/seal.svg").orElseThrow().bytes());
    }

    /** Asked for by browsers and feed readers of old, which follow to the one that there is. */
    @Get("/favicon.ico")
    HttpResponse<?> oldName() {
        return Redirects.permanent("/favicon.svg");
    }
}
