package io.inkstone.core.post;

import io.inkstone.core.markup.PlainText;
import java.util.List;
import java.util.UUID;

/**
 * A post that was added with others, and all of it that can be found.
 *
 * @param terms names of its tags, categories and series, in this order
 */
public record AddedPost(UUID id, String title, PlainText text, List<String> terms) {}
