package io.inkstone.web.redirect;

import io.inkstone.core.redirect.Resolution;
import io.inkstone.core.redirect.ResolveAddress;
import io.inkstone.web.http.AnyAddress;
import io.inkstone.web.http.Redirects;
import io.inkstone.web.post.ShowPost;
import io.inkstone.web.push.KeyFile;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RouteCondition;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

/** Finds what an address leads to. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AddressController {
    private final ResolveAddress addresses;
    private final ShowPost showPost;
    private final KeyFile keyFile;

    AddressController(ResolveAddress addresses, ShowPost showPost, KeyFile keyFile) {
        this.keyFile = keyFile;
        this.addresses = addresses;
        this.showPost = showPost;
    }

    // Without the condition a browser, which asks for HTML first, would be led here and not to a feed or a text file.
    @RouteCondition("#{!ctx[io.inkstone.web.http.FixedAddresses].contains(request.path)}")
    @Get(uri = AnyAddress.PATH, produces = MediaType.TEXT_HTML)
    HttpResponse<?> lead(HttpRequest<?> asked) {
        URI uri = asked.getUri();
        return switch (addresses.resolve(uri.getRawPath())) {
            case Resolution.Found(var post) -> HttpResponse.ok(showPost.show(post));
            case Resolution.Moved(var location) -> Redirects.permanent(location, uri);
            case Resolution.Gone() -> throw gone();
            case Resolution.Unknown() -> unknown(uri);
        };
    }

    /** Most queries say nothing about what is asked for ({@code ?utm_source=…}); some old addresses lie in the query alone. */
    private HttpResponse<?> unknown(URI uri) {
        String query = uri.getRawQuery();
        Resolution old = query == null ? new Resolution.Unknown() : addresses.resolveQuery(uri.getRawPath(), query);
        return switch (old) {
            case Resolution.Found(var post) -> HttpResponse.ok(showPost.show(post));
            case Resolution.Moved(var location) -> Redirects.permanent(location);
            case Resolution.Gone() -> throw gone();
            case Resolution.Unknown() -> keyFile(uri);
        };
    }

    private HttpResponse<?> keyFile(URI uri) {
        return keyFile.at(uri.getRawPath())
                .map(content -> HttpResponse.ok(content).header("Content-Type", "text/plain; charset=utf-8"))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is nothing here."));
    }

    private static HttpStatusException gone() {
        return new HttpStatusException(HttpStatus.GONE, "This was taken away.");
    }
}
