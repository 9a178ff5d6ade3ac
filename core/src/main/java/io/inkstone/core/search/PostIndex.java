package io.inkstone.core.search;

import io.inkstone.core.markup.PlainText;
import io.inkstone.core.post.AddedPost;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a post so that it can be found; the columns of {@code post_search}.
 *
 * @param words null where a segment has them
 * @param length how many places they have
 * @param written null where the places of the words are all
 * @param keywords joined by blanks
 * @param segmentId the segment in which its words are, null where they are in the index
 * @param member its number in the segment
 */
@MappedEntity("post_search")
record PostIndex(
        @Id UUID postId,
        int indexVersion,
        String titleKey,
        @TypeDef(type = DataType.OBJECT) TextVector names,
        @Nullable @TypeDef(type = DataType.OBJECT) TextVector words,
        int length,
        @Nullable String written,
        String keywords,
        @Nullable Long segmentId,
        @Nullable Short member) {
    /** Grows whenever the same text would be indexed otherwise than before. */
    static final int VERSION = 4;

    static PostIndex of(PostText post) {
        return of(new AddedPost(post.postId(), post.title(), PlainText.of(post.html()), post.terms()));
    }

    static PostIndex of(AddedPost post) {
        PostLexemes lexemes = new PostLexemes(new Lexicon());
        return of(post, lexemes).withWords(lexemes);
    }

    /** @param lexemes none yet; those of the post come in, and what is made of it is without them */
    static PostIndex of(AddedPost post, PostLexemes lexemes) {
        lexemes.add(tokens(post.title()), 'A');
        post.terms().forEach(term -> lexemes.add(tokens(term), 'B'));
        TextVector names = lexemes.vector();
        for (PlainText.Passage passage : post.text().passages()) {
            lexemes.add(Tokens.of(passage.text()), passage.code() ? 'D' : 'C');
        }
        return new PostIndex(
                post.id(),
                VERSION,
                SearchKey.of(post.title()),
                names,
                null,
                lexemes.length(),
                lexemes.isWhole() ? null : lexemes.written(),
                Keywords.of(lexemes, post.terms()),
                null,
                null);
    }

    private PostIndex withWords(PostLexemes lexemes) {
        TextVector vector = lexemes.vector();
        String all = written != null || lexemes.isWhole() ? written : lexemes.written();
        return new PostIndex(postId, indexVersion, titleKey, names, vector, length, all, keywords, null, null);
    }

    PostIndex inSegment(long id, short number) {
        return new PostIndex(postId, indexVersion, titleKey, names, null, length, written, keywords, id, number);
    }

    private static List<Token> tokens(String line) {
        return Tokens.of(Normalizer.normalize(line.replace("\0", ""), Normalizer.Form.NFC));
    }
}
