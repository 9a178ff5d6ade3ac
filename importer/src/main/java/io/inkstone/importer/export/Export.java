package io.inkstone.importer.export;

import io.inkstone.core.site.Permalinks;
import io.inkstone.importer.manifest.ManifestLine;
import io.inkstone.importer.manifest.ManifestSite;
import io.inkstone.importer.manifest.ManifestWriter;
import io.micronaut.serde.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One export under way: the folder that it fills, and what is written bit by bit. */
final class Export implements AutoCloseable {
    private final ExportFolder folder;
    private final ExportFormat format;
    private final Tree tree;
    private final TreeSettings settings;
    private final ManifestWriter manifest;
    private final OutputStream redirects;

    private Export(ExportFolder folder, ExportFormat format, TreeSettings settings, ObjectMapper json)
            throws IOException {
        this.folder = folder;
        this.format = format;
        this.tree = format.tree();
        this.settings = settings;
        this.manifest = new ManifestWriter(json, new BufferedOutputStream(folder.open(ManifestWriter.NAME)));
        this.redirects = new BufferedOutputStream(folder.open(tree.staticPath(Redirects.NAME)));
    }

    /** @throws ExportException.NotEmpty if something lies there */
    static Export begin(Path directory, ExportFormat format, TreeSettings settings, ObjectMapper json)
            throws IOException {
        Export export = new Export(ExportFolder.create(directory), format, settings, json);
        export.remember(ManifestLine.of(ManifestSite.of(format.word(), settings.site())));
        return export;
    }

    ExportFolder folder() {
        return folder;
    }

    Tree tree() {
        return tree;
    }

    String dialect() {
        return format.word();
    }

    TreeSettings settings() {
        return settings;
    }

    Permalinks permalinks() {
        return Permalinks.of(settings.site());
    }

    void remember(ManifestLine line) throws IOException {
        manifest.write(line);
    }

    void redirect(String line) throws IOException {
        redirects.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Configuration and layouts. */
    void writeTreeFiles() throws IOException {
        writeMissing(tree.files(settings));
    }

    /** Files of the generator's; a document or picture that lies at such a path already stays. */
    void writeMissing(List<Tree.TreeFile> files) throws IOException {
        for (Tree.TreeFile file : files) {
            if (!folder.has(file.path())) {
                folder.write(file.path(), file.text());
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (manifest) {
            redirects.close();
        }
    }
}
