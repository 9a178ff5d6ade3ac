package io.inkstone.web.site;

import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.core.post.PostSummary;
import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.core.site.Permalinks;
import io.inkstone.web.http.Content;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A short guide to the site for language models, as Markdown in the form of llmstxt.org; none if an editor switched it off. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class LlmsController {
    private static final int POSTS = 50;

    private final CurrentDiscovery discovery;
    private final ReadFrame readFrame;
    private final PublicPostRepository posts;
    private final Clock clock;

    LlmsController(CurrentDiscovery discovery, ReadFrame readFrame, PublicPostRepository posts, Clock clock) {
        this.discovery = discovery;
        this.readFrame = readFrame;
        this.posts = posts;
        this.clock = clock;
    }

    @Get(uri = "/llms.txt", produces = "text/plain; charset=utf-8")
    Optional<Content> guide() {
        return discovery.settings().llmsText() ? Optional.of(Content.of(guide(readFrame.read()))) : Optional.empty();
    }

    private String guide(SiteFrame site) {
        StringBuilder text =
                new StringBuilder("# ").append(MarkdownLine.of(site.title())).append('\n');
        if (!site.settings().description().isBlank()) {
            text.append("\n> ")
                    .append(MarkdownLine.of(site.settings().description()))
                    .append('\n');
        }
        Stream<String> newest = posts.newest(clock.instant(), 0, POSTS).stream().map(post -> line(site, post));
        section(text, site.text("llms.posts"), newest);
        section(text, site.text("llms.pages"), lines(site, site.pages()));
        Link feed = new Link(site.text("feed.all"), Permalinks.ATOM_FEED);
        section(
                text,
                site.text("llms.more"),
                Stream.concat(lines(site, site.navigation()), lines(site, List.of(feed))));
        return text.toString();
    }

    private static Stream<String> lines(SiteFrame site, List<Link> links) {
        return links.stream().map(link -> MarkdownLine.link(link.text(), site.absolute(link.address())));
    }

    private static String line(SiteFrame site, PostSummary post) {
        String link = MarkdownLine.link(
                site.titleOf(post.title()), site.absolute(site.permalinks().post(post.address())));
        String told = site.time(post.publishedAt()).date();
        return link + ": " + told + (post.excerpt().isEmpty() ? "" : ", " + MarkdownLine.of(post.excerpt()));
    }

    private static void section(StringBuilder text, String title, Stream<String> lines) {
        List<String> listed = lines.toList();
        if (!listed.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            listed.forEach(line -> text.append(line).append('\n'));
        }
    }
}
