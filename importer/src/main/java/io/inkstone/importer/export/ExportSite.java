package io.inkstone.importer.export;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.export.ExportRepository;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.importer.manifest.ManifestLine;
import io.inkstone.importer.manifest.ManifestRedirect;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the whole site into a folder that a generator builds. */
@Singleton
public class ExportSite {
    private static final int PAGE = 1_000;

    private final CurrentSite site;
    private final Configuration configuration;
    private final ExportRepository exports;
    private final ExportDocuments documents;
    private final ObjectMapper json;

    ExportSite(
            CurrentSite site,
            Configuration configuration,
            ExportRepository exports,
            ExportDocuments documents,
            ObjectMapper json) {
        this.site = site;
        this.configuration = configuration;
        this.exports = exports;
        this.documents = documents;
        this.json = json;
    }

    /**
     * Fills a new or empty folder.
     *
     * @throws ExportException.NotEmpty if something lies there
     * @throws IOException if it cannot be written
     */
    public ExportCounts export(Path directory, ExportFormat format, ImportProgress progress) throws IOException {
        // An address that means one machine only is nobody's.
        String url = configuration.isPublic() ? configuration.siteUrl().toString() : "";
        TreeSettings settings = TreeSettings.of(site.settings(), url);
        try (Export export = Export.begin(directory, format, settings, json)) {
            ExportCounts counts = documents.write(export, progress);
            writeRedirects(export);
            export.writeTreeFiles();
            return counts;
        }
    }

    private void writeRedirects(Export export) throws IOException {
        for (List<Redirect> page = exports.redirects("", PAGE);
                !page.isEmpty();
                page = exports.redirects(page.getLast().pathKey(), PAGE)) {
            for (Redirect redirect : page) {
                export.remember(ManifestLine.of(new ManifestRedirect(redirect.pathKey(), redirect.target())));
                export.redirect(Redirects.line(redirect));
            }
        }
    }
}
