package io.inkstone.importer.document;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterFormat;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.TextDecoder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data and configuration files of a site: YAML, TOML or JSON, as their names say. One that cannot be read is a
 * notice and counts as empty.
 */
public final class DataFile {
    private DataFile() {}

    public static FrontMatter read(@Nullable ArchiveFile file, Notices notices) {
        if (file == null) {
            return FrontMatter.none();
        }
        try {
            String text = TextDecoder.decode(file.bytes(), notices);
            if (text == null) {
                notices.add(NoticeKind.CONFIGURATION, 0, "this is no text file");
                return FrontMatter.none();
            }
            FrontMatter read = format(file).read(text.replaceFirst("\\A---[ \\t]*\\n", "\n"), 1);
            read.remarks().forEach(remark -> notices.add(NoticeKind.CONFIGURATION, remark.line(), remark.message()));
            return read;
        } catch (IOException e) {
            notices.add(NoticeKind.CONFIGURATION, 0, "it cannot be read: " + e.getMessage());
            return FrontMatter.none();
        }
    }

    private static FrontMatterFormat format(ArchiveFile file) {
        return switch (file.extension()) {
            case "toml" -> FrontMatterFormat.TOML;
            case "json" -> FrontMatterFormat.JSON;
            default -> FrontMatterFormat.YAML;
        };
    }
}
