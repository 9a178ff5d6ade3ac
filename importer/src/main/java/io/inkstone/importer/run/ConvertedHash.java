package io.inkstone.importer.run;

import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.source.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells whether the same file would become something else than before: another text, date or term. */
final class ConvertedHash {
    private ConvertedHash() {}

    static String of(Converted converted) {
        List<Object> all = Arrays.asList(
                converted.entry().kind(),
                converted.entry().visibility(),
                converted.entry().publishedAt(),
                converted.title(),
                converted.markdown(),
                converted.updatedAt(),
                converted.language(),
                converted.summary(),
                converted.cover(),
                converted.categories(),
                converted.tags(),
                converted.authors(),
                converted.series(),
                converted.frontMatter());
        return ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
