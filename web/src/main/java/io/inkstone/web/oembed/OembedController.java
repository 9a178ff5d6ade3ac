package io.inkstone.web.oembed;

import io.inkstone.web.feed.XmlText;
import io.inkstone.web.http.Content;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers who wants to show a post elsewhere. */
@Controller("/oembed")
@ExecuteOn(TaskExecutors.BLOCKING)
class OembedController {
    private final DescribeLink describeLink;
    private final JsonMapper json;

    OembedController(DescribeLink describeLink, JsonMapper json) {
        this.describeLink = describeLink;
        this.json = json;
    }

    /** 404 for what is no post of ours, 501 for a format that we do not write (§2.3.4.2). */
    @Get
    HttpResponse<Content> describe(
            @QueryValue @Nullable String url,
            @QueryValue(defaultValue = "json") String format,
            @QueryValue @Nullable Integer maxwidth,
            @QueryValue @Nullable Integer maxheight)
            throws IOException {
        if (url == null || url.isBlank()) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The address of a post is missing: url=");
        }
        if (!format.equals("json") && !format.equals("xml")) {
            throw new HttpStatusException(HttpStatus.NOT_IMPLEMENTED, "The formats are json and xml.");
        }
        Map<String, Object> facts = describeLink
                .describe(url, new Room(maxwidth, maxheight))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "This is no post of this site."));
        boolean asJson = format.equals("json");
        return HttpResponse.ok(new Content(asJson ? json.writeValueAsBytes(facts) : xml(facts)))
                .header("Content-Type", (asJson ? "application/json" : "text/xml") + "; charset=utf-8");
    }

    private static byte[] xml(Map<String, Object> facts) {
        return XmlText.write(xml -> xml.element("oembed", () -> {
            for (Map.Entry<String, Object> fact : facts.entrySet()) {
                xml.text(fact.getKey(), fact.getValue().toString());
            }
        }));
    }
}
