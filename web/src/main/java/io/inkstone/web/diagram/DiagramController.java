package io.inkstone.web.diagram;

import io.inkstone.core.asset.Assets;
import io.inkstone.web.http.ContentSecurityPolicy;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.views.ModelAndView;

/** The frame that draws diagrams; {@code diagram.js} opens it. */
@Controller("/assets")
class DiagramController {
    private final Assets assets;

    DiagramController(Assets assets) {
        this.assets = assets;
    }

    @Get(uri = "/diagram.html", produces = MediaType.TEXT_HTML)
    HttpResponse<ModelAndView<DiagramFrame>> frame() {
        DiagramFrame frame = new DiagramFrame(assets.address("js/mermaid.js"), assets.address("js/diagram-frame.js"));
        return HttpResponse.ok(new ModelAndView<>("diagram/frame", frame))
                .header("Content-Security-Policy", ContentSecurityPolicy.DIAGRAM)
                .header("X-Frame-Options", "SAMEORIGIN");
    }
}
