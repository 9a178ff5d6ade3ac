package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.TestDatabase;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.redirect.Resolution;
import io.inkstone.core.redirect.ResolveAddress;
import io.inkstone.core.site.CurrentSite;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real generators build what is exported: every public post once, at an address that leads to it here. */
class GeneratorIT {
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("INKSTONE_TEST_REQUIRE_GENERATORS"));

    /** Pages that a generator makes of many posts. */
    private static final Pattern LISTS =
            Pattern.compile("/(?:(?:tags|categories|authors|series|posts|page|[0-9]{4})(?:/.*)?|404\\.html)?");

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Generator.class)
    void everyPublicPostIsBuiltOnceWhereItsAddressLeadsHere(Generator generator) throws Exception {
        assumeInstalled(generator);
        try (ApplicationContext site = RoundTripIT.context(TestDatabase.create("generator"))) {
            new RichSite(site, home).make();

            assertThat(built(site, generator)).isEqualTo(addresses(site));
        }
    }

    @ParameterizedTest
    @EnumSource(Generator.class)
    void theSampleIsBuiltAsItStandsHere(Generator generator) throws Exception {
        assumeInstalled(generator);
        try (ApplicationContext site = RoundTripIT.context(TestDatabase.create("sample"))) {
            Path sample = Path.of("../sample").toAbsolutePath().normalize();
            site.getBean(ContentImporter.class)
                    .run(new ImportRequest(List.of(sample), null, false), ImportProgress.SILENT);

            assertThat(built(site, generator)).hasSize(10).isEqualTo(addresses(site));
        }
    }

    private static void assumeInstalled(Generator generator) {
        assertThat(generator.isInstalled() || !REQUIRED)
                .as("%s is required and not installed", generator)
                .isTrue();
        Assumptions.assumeTrue(generator.isInstalled(), generator + " is not installed.");
    }

    /** Where the pages that the generator built lead on this site. */
    private List<String> built(ApplicationContext site, Generator generator) throws IOException, InterruptedException {
        Path tree = home.resolve("out");
        site.getBean(ExportSite.class).export(tree, generator.format(), ImportProgress.SILENT);
        List<String> leads = new ArrayList<>();
        for (String address : generator.build(tree, home.resolve("built"))) {
            switch (site.getBean(ResolveAddress.class).resolve(address)) {
                case Resolution.Found found -> leads.add(address(site, found.post()));
                case Resolution.Moved moved -> leads.add(moved.location());
                case Resolution.Gone gone -> leads.add(address + " is gone");
                case Resolution.Unknown unknown -> {
                    if (!LISTS.matcher(address).matches()) {
                        leads.add(address + " is unknown");
                    }
                }
            }
        }
        leads.sort(null);
        return leads;
    }

    private static List<String> addresses(ApplicationContext site) {
        return site.getBean(PostRepository.class).after(new UUID(0, 0), 1_000).stream()
                .filter(post -> post.isPublic(site.getBean(Clock.class).instant()))
                .map(post -> address(site, post))
                .sorted()
                .toList();
    }

    private static String address(ApplicationContext site, Post post) {
        return site.getBean(CurrentSite.class).permalinks().post(post.address());
    }
}
