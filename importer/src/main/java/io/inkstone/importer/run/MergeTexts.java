package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportMerge;
import io.inkstone.core.post.Revision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** Puts the changes of the archive and those of the site into one text, as git would. */
final class MergeTexts {
    private static final List<String> NAMES = List.of("imported", "site", "archive");

    private MergeTexts() {}

    static ImportMerge merge(Revision base, Revision site, String archive) {
        MergeResult<RawText> result = new MergeAlgorithm()
                .merge(RawTextComparator.DEFAULT, raw(base.markdown()), raw(site.markdown()), raw(archive));
        ByteArrayOutputStream merged = new ByteArrayOutputStream();
        try {
            new MergeFormatter().formatMerge(merged, result, NAMES, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportMerge(
                base.id(), site.id(), archive, merged.toString(StandardCharsets.UTF_8), !result.containsConflicts());
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
