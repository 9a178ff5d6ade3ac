package io.inkstone.importer.address;

import io.inkstone.core.redirect.AskSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the site for paths and follows where it leads on, as browsers do. */
final class FollowAddresses {
    private static final int HOPS = 5;

    private final AskSite site;
    private final Map<String, AskSite.Answer> answers = new HashMap<>();

    FollowAddresses(AskSite site) {
        this.site = site;
    }

    /** Asks for all of them at once, then for all that they lead to, and so on. */
    void ask(List<String> paths) {
        Set<String> next = new HashSet<>(paths);
        for (int hop = 0; hop <= HOPS && !next.isEmpty(); hop++) {
            List<String> asked = next.stream()
                    .filter(path -> !answers.containsKey(path))
                    .sorted()
                    .toList();
            List<AskSite.Answer> given = site.ask(asked);
            next = new HashSet<>();
            for (int i = 0; i < asked.size(); i++) {
                answers.put(asked.get(i), given.get(i));
                String location = local(given.get(i));
                if (location != null) {
                    next.add(location);
                }
            }
        }
    }

    /** Where it leads on to on this site. */
    private static @Nullable String local(AskSite.Answer answer) {
        String location = isLeading(answer) ? answer.location() : null;
        return location != null && location.startsWith("/") && !location.startsWith("//")
                ? location.split("#", 2)[0]
                : null;
    }

    private static boolean isLeading(AskSite.Answer answer) {
        return answer.status() >= 300 && answer.status() < 400 && answer.location() != null;
    }

    /** Why it does not resolve; null if it does: in the end there is a page, or another site. */
    @Nullable
    String reason(String path) {
        List<String> way = new ArrayList<>();
        String at = path;
        for (int hop = 0; hop <= HOPS; hop++) {
            AskSite.Answer answer = answers.get(at);
            if (answer == null) {
                break;
            }
            String location = local(answer);
            if (location == null) {
                boolean fine = answer.status() == 200 || isLeading(answer);
                String led = way.isEmpty() ? "" : "it leads to " + at + ", and there ";
                return fine ? null : led + given(answer);
            }
            way.add(at);
            at = location;
        }
        return "it leads in a circle, or through too many addresses";
    }

    private static String given(AskSite.Answer answer) {
        return answer.equals(AskSite.Answer.NONE) ? "the site does not answer" : "the site answers " + answer.status();
    }
}
