package io.inkstone.importer.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The generator for which a tree is written. */
public enum ExportFormat {
    HEXO,
    HUGO,
    JEKYLL;

    /** As the command line names it, and as the importer calls the dialect. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** {@code hexo, hugo, jekyll}. */
    public static String words() {
        return Arrays.stream(values()).map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    Tree tree() {
        return switch (this) {
            case HEXO -> new HexoTree();
            case HUGO -> new HugoTree();
            case JEKYLL -> new JekyllTree();
        };
    }
}
