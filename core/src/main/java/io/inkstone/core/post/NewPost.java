package io.inkstone.core.post;

import io.inkstone.core.markup.RenderedMarkdown;

/**
 * A post that is to be added.
 *
 * @param rendered what the renderer made of the content's Markdown
 */
public record NewPost(PostContent content, RenderedMarkdown rendered) {}
