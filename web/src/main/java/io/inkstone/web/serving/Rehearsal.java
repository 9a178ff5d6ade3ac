package io.inkstone.web.serving;

import io.inkstone.core.command.Settings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A whole life of the service in a moment: started, asked for pages of each kind, stopped. */
public final class Rehearsal {
    private static final List<String> PAGES = List.of(
            "/",
            "/archives/",
            "/tags/",
            "/categories/",
            "/feed.xml",
            "/sitemap.xml",
            "/search/?q=a",
            "/admin/",
            "/none/");

    private Rehearsal() {}

    /** Runs on a data directory that is thrown away; what the pages answer does not matter. */
    public static void run(Settings settings) throws InterruptedException {
        try (RunningSite site = RunningSite.start(settings);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                client.send(HttpRequest.newBuilder(site.address().resolve(page)).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new ServingException("The rehearsal could not read a page (%s).".formatted(e), e);
        }
    }
}
