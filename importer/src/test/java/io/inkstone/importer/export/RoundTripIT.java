package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.TestDatabase;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.importer.dialect.Dialect;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** import(export(site)) is the same site, and export(import(export(site))) are the same files. */
class RoundTripIT {
    private static final Pattern OF_THE_TREE =
            Pattern.compile("inkstone\\.jsonl|(?:.*/)?_redirects|_config\\.yml|hugo\\.toml|addresses\\.json");

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameSiteComesBackInEveryFormat(ExportFormat format) throws IOException {
        DatabaseAddress first = TestDatabase.create("first");
        DatabaseAddress second = TestDatabase.create("second");
        try (ApplicationContext one = context(first);
                ApplicationContext two = context(second)) {
            assumeKnown(two, format);
            new RichSite(one, home).make();
            one.getBean(ExportSite.class).export(home.resolve("out"), format, ImportProgress.SILENT);

            ImportReport report = run(two, home.resolve("out"));

            assertThat(report.counts().of(ImportAction.FAIL)).isZero();
            assertThat(SiteRows.of(second)).isEqualTo(SiteRows.of(first));
            two.getBean(ExportSite.class).export(home.resolve("again"), format, ImportProgress.SILENT);
            Map<String, String> files = files(home.resolve("out"));
            Map<String, String> again = files(home.resolve("again"));
            assertThat(again.keySet()).isEqualTo(files.keySet());
            files.forEach((path, text) -> assertThat(again.get(path)).as(path).isEqualTo(text));
            assertThat(run(two, home.resolve("out")).counts().of(ImportAction.CREATE))
                    .isZero();
        }
    }

    static ApplicationContext context(DatabaseAddress database) {
        return ApplicationContext.run(Map.copyOf(TestDatabase.properties(database)), Environment.TEST);
    }

    private static ImportReport run(ApplicationContext context, Path folder) {
        return context.getBean(ContentImporter.class)
                .run(new ImportRequest(List.of(folder), null, false), ImportProgress.SILENT)
                .getFirst();
    }

    private static void assumeKnown(ApplicationContext context, ExportFormat format) {
        Assumptions.assumeTrue(
                context.getBeansOfType(Dialect.class).stream()
                        .anyMatch(dialect -> dialect.name().equals(format.word())),
                "No dialect reads " + format.word() + ".");
    }

    /** Documents and media: what came in as a text is a file by now, and the configuration may speak of it. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (!OF_THE_TREE.matcher(name).matches()) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }
}
