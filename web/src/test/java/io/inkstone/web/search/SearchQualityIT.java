package io.inkstone.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.web.http.Reader;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Whether search, over all archives of a folder at once, finds every post in which readers see what they look for, and no
 * other. {@code bin/search-quality} runs it; the figures are in {@code docs/search.md}.
 */
@MicronautTest(transactional = false)
@EnabledIfEnvironmentVariable(
        named = "INKSTONE_TEST_ARCHIVES",
        matches = ".+",
        disabledReason = "run by bin/search-quality")
class SearchQualityIT implements DatabaseTest {
    private static final Path TABLE = Path.of("target", "search-quality.md");
    private static final int FEWEST_QUERIES = 60;
    private static final int TIMES = 11;

    @Inject
    Reader reader;

    @Inject
    ContentImporter importer;

    @Inject
    JsonMapper json;

    private Map<String, String> texts = Map.of();

    /** What became of one query. */
    private record Result(KnownQuery asked, Set<String> right, Set<String> found, double milliseconds) {
        Set<String> missed() {
            return without(right, found);
        }

        Set<String> wrong() {
            return without(found, right);
        }

        String row() {
            int hits = right.size() - missed().size();
            String recall = right.isEmpty() ? "–" : "%.2f".formatted((double) hits / right.size());
            return "| `%s` | %d | %d | %s | %d | %.1f |"
                    .formatted(asked.query(), right.size(), found.size(), recall, wrong().size(), milliseconds);
        }

        private static Set<String> without(Set<String> all, Set<String> others) {
            return all.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
        }
    }

    @BeforeAll
    void importAll() throws IOException {
        try (Stream<Path> archives = Files.list(Path.of(System.getenv("INKSTONE_TEST_ARCHIVES")))) {
            archives.sorted().forEach(this::importOne);
        }
        texts = VisibleTexts.read(reader).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> KnownQuery.fold(text.getValue())));
    }

    private void importOne(Path archive) {
        try {
            importer.run(new ImportRequest(List.of(archive), null, false), ImportProgress.SILENT);
        } catch (ImportException e) {
            System.out.println("[search-quality] left out: " + e.getMessage());
        }
    }

    @Test
    void everyPostThatIsRightIsFoundAndNoOther() throws IOException {
        List<Result> results = new ArrayList<>();
        for (KnownQuery query : queries()) {
            results.add(ask(query));
        }
        write(results);

        assertThat(results).filteredOn(result -> !result.right().isEmpty()).hasSizeGreaterThanOrEqualTo(FEWEST_QUERIES);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.missed())
                    .as("missed by " + result.asked().query())
                    .isEmpty();
            assertThat(result.wrong())
                    .as("wrongly found by " + result.asked().query())
                    .isEmpty();
        });
    }

    private Result ask(KnownQuery query) throws IOException {
        Set<String> right = texts.entrySet().stream()
                .filter(text -> query.isRight(text.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        String address = "/search.json?q=" + URLEncoder.encode(query.query(), StandardCharsets.UTF_8);
        return new Result(query, right, found(address), milliseconds(address));
    }

    /** All pages of it. */
    private Set<String> found(String first) throws IOException {
        Set<String> found = new HashSet<>();
        String next = first;
        while (next != null) {
            Answer answer = Objects.requireNonNull(
                    json.readValue(reader.get(VisibleTexts.path(next)).body(), Answer.class));
            answer.hits().forEach(hit -> found.add(VisibleTexts.path(hit.url())));
            next = answer.next();
        }
        return found;
    }

    /** At the median of some times, for the first page. */
    private double milliseconds(String address) {
        List<Long> taken = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long before = System.nanoTime();
            reader.get(address);
            taken.add(System.nanoTime() - before);
        }
        return taken.stream().sorted().toList().get(TIMES / 2) / 1e6;
    }

    private void write(List<Result> results) throws IOException {
        double median =
                results.stream().map(Result::milliseconds).sorted().toList().get(results.size() / 2);
        List<String> lines = new ArrayList<>();
        lines.add("%d queries over %d posts and pages; %.1f ms at the median."
                .formatted(results.size(), texts.size(), median));
        lines.add("");
        lines.add("| query | right | found | recall | false | ms |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        results.forEach(result -> lines.add(result.row()));
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }

    private static List<KnownQuery> queries() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(SearchQualityIT.class.getResourceAsStream("known-queries.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(KnownQuery::parse)
                    .toList();
        }
    }
}
