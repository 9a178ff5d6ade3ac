package io.inkstone.core.search;

import io.inkstone.core.markup.PlainText;
import io.inkstone.core.post.AddedPost;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a post so that it can be found; the columns of {@code post_search}.
 *
 * @param written null where the words hold it all
 * @param keywords joined by blanks
 */
@MappedEntity("post_search")
record PostIndex(
        @Id UUID postId,
        int indexVersion,
        String titleKey,
        String body,
        String names,
        String words,
        @Nullable String written,
        String keywords) {
    /** Grows whenever the same text would be indexed otherwise than before. */
    static final int VERSION = 1;

    static PostIndex of(AddedPost post) {
        return of(new PostText(post.id(), post.title(), post.html(), post.terms()));
    }

    static PostIndex of(PostText post) {
        TextVector names = new TextVector();
        TextVector words = new TextVector();
        Keywords keywords = new Keywords();
        List<Token> title = tokens(post.title());
        names.add(title, 'A');
        words.add(title, 'A');
        keywords.addTitle(title);
        for (String term : post.terms()) {
            List<Token> tokens = tokens(term);
            names.add(tokens, 'B');
            words.add(tokens, 'B');
            keywords.addTerm(term);
        }
        PlainText text = PlainText.of(post.html());
        for (PlainText.Passage passage : text.passages()) {
            List<Token> tokens = Tokens.of(passage.text());
            words.add(tokens, passage.code() ? 'D' : 'C');
            keywords.addText(tokens);
        }
        return new PostIndex(
                post.postId(),
                VERSION,
                SearchKey.of(post.title()),
                text.text(),
                names.toString(),
                words.toString(),
                words.isWhole() ? null : words.written(),
                keywords.toString());
    }

    private static List<Token> tokens(String line) {
        return Tokens.of(Normalizer.normalize(line.replace("\0", ""), Normalizer.Form.NFC));
    }
}
