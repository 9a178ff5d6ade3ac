package io.inkstone.core.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/** Gathers which posts are filed under which terms, to be written in one statement. */
public final class TermLinks {
    private static final String BLANK = " ";

    private final StringJoiner postIds = new StringJoiner(BLANK);
    private final StringJoiner termIds = new StringJoiner(BLANK);
    private final StringJoiner positions = new StringJoiner(BLANK);
    private final Map<UUID, Set<Named>> named = new LinkedHashMap<>();

    private record Named(UUID id, String name) {}

    public void add(UUID postId, UUID termId, int position) {
        postIds.add(postId.toString());
        termIds.add(termId.toString());
        positions.add(Integer.toString(position));
    }

    void add(UUID postId, UUID termId, int position, String name) {
        add(postId, termId, position);
        named.computeIfAbsent(postId, id -> new LinkedHashSet<>()).add(new Named(termId, name));
    }

    /** Each term once, in the order in which its post has it. */
    Map<UUID, List<String>> namesByPost() {
        Map<UUID, List<String>> names = new LinkedHashMap<>();
        named.forEach((postId, terms) -> names.put(
                postId, new ArrayList<>(terms.stream().map(Named::name).toList())));
        return names;
    }

    /** Joined by blanks, as are the others. */
    public String postIds() {
        return postIds.toString();
    }

    public String termIds() {
        return termIds.toString();
    }

    public String positions() {
        return positions.toString();
    }
}
