package io.inkstone.web.search;

import io.inkstone.core.search.SearchHit;
import io.inkstone.core.search.SuggestPosts;
import io.inkstone.core.search.Suggestions;
import io.inkstone.web.http.Content;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Search for programs, and suggestions for the search form. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchJsonController {
    private static final String JSON = "application/json; charset=utf-8";

    private final FindPosts findPosts;
    private final SuggestPosts suggestPosts;
    private final ReadFrame readFrame;
    private final JsonMapper json;

    SearchJsonController(FindPosts findPosts, SuggestPosts suggestPosts, ReadFrame readFrame, JsonMapper json) {
        this.findPosts = findPosts;
        this.suggestPosts = suggestPosts;
        this.readFrame = readFrame;
        this.json = json;
    }

    @Get(uri = "/search.json", produces = JSON)
    Content search(
            @QueryValue @Nullable String q, @QueryValue @Nullable String order, @QueryValue @Nullable String page)
            throws IOException {
        SiteFrame site = readFrame.read();
        FindPosts.Found found = findPosts.find(q, order, page, site.settings().pageSize());
        int number = found.number().value();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("query", found.query().text());
        answer.put("total", found.result().total());
        answer.put("page", number);
        if (found.hasMore()) {
            answer.put("next", site.absolute(found.address().json(number + 1)));
        }
        answer.put(
                "hits",
                found.result().hits().stream().map(hit -> hit(hit, site)).toList());
        return new Content(json.writeValueAsBytes(answer));
    }

    /** Titles and tags in which the text occurs that was typed so far. */
    @Get(uri = "/search/suggestions.json", produces = JSON)
    Content suggestions(@QueryValue @Nullable String q) throws IOException {
        SiteFrame site = readFrame.read();
        Suggestions found = suggestPosts.suggest(q == null ? "" : q);
        List<String> posts =
                found.posts().stream().map(post -> site.titleOf(post.title())).toList();
        List<String> tags = found.tags().stream().map(tag -> tag.name()).toList();
        return new Content(json.writeValueAsBytes(Map.of("posts", posts, "tags", tags)));
    }

    private static Map<String, Object> hit(SearchHit hit, SiteFrame site) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("url", site.absolute(site.permalinks().post(hit.address())));
        told.put("title", site.titleOf(hit.title()));
        told.put("snippet", hit.snippet().text());
        told.put("snippetHtml", hit.snippet().html().value());
        told.put("publishedAt", String.valueOf(hit.address().publishedAt()));
        return told;
    }
}
