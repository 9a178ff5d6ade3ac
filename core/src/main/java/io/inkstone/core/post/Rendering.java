package io.inkstone.core.post;

import io.inkstone.core.markup.Html;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.markup.RenderedMarkdown;
import io.inkstone.core.markup.TableOfContents;
import io.inkstone.core.markup.WordCount;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers are shown of a post, made from one revision by one version of the renderer. */
@MappedEntity("rendering")
public record Rendering(
        @Id UUID postId,
        UUID revisionId,
        int rendererVersion,
        Html html,
        @TypeDef(type = DataType.JSON) TableOfContents contents,
        String excerpt,
        int hanCount,
        int latinCount,
        @Nullable String image,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> links) {

    /** @param html of {@code rendered}, with its pictures set */
    static Rendering of(Revision revision, RenderedMarkdown rendered, Html html) {
        WordCount words = rendered.words();
        return new Rendering(
                revision.postId(),
                revision.id(),
                Markdown.VERSION,
                html,
                rendered.contents(),
                rendered.excerpt(),
                words.hanCount(),
                words.latinCount(),
                rendered.images().isEmpty() ? null : rendered.images().getFirst(),
                rendered.links());
    }

    public WordCount words() {
        return new WordCount(hanCount, latinCount);
    }
}
