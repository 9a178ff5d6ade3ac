package io.inkstone.importer.git;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/**
 * What a commit changes.
 *
 * @param files their new bytes by path, from the source's folder on
 * @param removed files that are not there any more
 */
public record Change(Map<String, byte[]> files, Set<String> removed, String message, Person author, Person committer) {
    /** Who did something to a repository, and when. */
    public record Person(String name, String email, ZonedDateTime at) {}
}
