package io.inkstone.importer.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.redirect.AskSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowAddressesTest {
    private final List<String> asked = new ArrayList<>();

    private AskSite site(Map<String, AskSite.Answer> answers) {
        return paths -> {
            asked.addAll(paths);
            return paths.stream()
                    .map(path -> answers.getOrDefault(path, new AskSite.Answer(404, null)))
                    .toList();
        };
    }

    private static AskSite.Answer to(String location) {
        return new AskSite.Answer(301, location);
    }

    @Test
    void whatLeadsToAPageResolvesAndEachAddressIsAskedForOnce() {
        FollowAddresses follow = new FollowAddresses(site(Map.of(
                "/a",
                to("/b"),
                "/b",
                to("/c#x"),
                "/c",
                new AskSite.Answer(200, null),
                "/d",
                to("https://ink.example/"))));

        follow.ask(List.of("/a", "/b", "/c", "/d"));

        assertThat(List.of("/a", "/b", "/c", "/d"))
                .allSatisfy(path -> assertThat(follow.reason(path)).isNull());
        assertThat(asked).containsExactlyInAnyOrder("/a", "/b", "/c", "/d");
    }

    @Test
    void whatLeadsNowhereSaysWhereItEnds() {
        FollowAddresses follow = new FollowAddresses(site(Map.of("/a", to("/b"), "/c", to("/d"), "/d", to("/c"))));

        follow.ask(List.of("/a", "/c", "/e"));

        assertThat(follow.reason("/a")).isEqualTo("it leads to /b, and there the site answers 404");
        assertThat(follow.reason("/c")).contains("circle");
        assertThat(follow.reason("/e")).isEqualTo("the site answers 404");
    }

    @Test
    void whatGetsNoAnswerSaysSo() {
        FollowAddresses follow = new FollowAddresses(site(Map.of("/a", AskSite.Answer.NONE)));

        follow.ask(List.of("/a"));

        assertThat(follow.reason("/a")).isEqualTo("the site does not answer");
    }

    @Test
    void addressesAreAskedForAsBrowsersWriteThem() {
        assertThat(new OldAddress("/墨 #1/%E5%A2%A8/", "x", true).asked()).isEqualTo("/%E5%A2%A8%20%231/%E5%A2%A8/");
        assertThat(new OldAddress("/?p=12&q=a b", "x", true).asked()).isEqualTo("/?p=12&q=a+b");
        assertThat(new OldAddress("/what?/x/", "x", true).asked()).isEqualTo("/what%3F/x/");
    }
}
