package io.inkstone.admin.importing;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of one run.
 *
 * @param progress how many of the plan's documents are done, while the run is under way
 * @param reason why it failed or was interrupted; null for none
 * @param actions what whoever looks may do with it; see {@link ImportActions}
 * @param counts how many files met with what, then whatever else the run counted
 * @param more the address of the items behind these; null if there are none
 */
public record ImportRunPage(
        Desk desk,
        ImportRunRow run,
        String source,
        String progress,
        @Nullable String reason,
        ImportActions actions,
        List<Count> counts,
        ItemFilter filter,
        List<ImportItemRow> items,
        @Nullable String more)
        implements DeskPage {
    /** What a run counts beside its actions, in the order in which people ask for it. */
    private static final List<String> OTHERS = List.of(
            "files",
            "post",
            "page",
            "draft",
            "images-found",
            "images-missing",
            "images-remote",
            "redirects",
            "addresses",
            "addresses-resolved",
            "warnings");

    private static final String HOST = "remote-host:";
    private static final int MOST_HOSTS = 6;

    /**
     * One number.
     *
     * @param name the action's, for the style sheet; empty for other counts
     */
    public record Count(String name, String label, String value) {}

    /** @param items with one more than a page holds if there are more */
    static ImportRunPage of(Desk desk, ImportRun run, ItemFilter filter, List<ImportItem> items) {
        boolean more = items.size() > ImportRunController.ITEMS;
        List<ImportItem> shown = more ? items.subList(0, ImportRunController.ITEMS) : items;
        ImportRunRow row = ImportRunRow.of(desk, run);
        return new ImportRunPage(
                desk,
                row,
                run.source(),
                progress(desk, run),
                run.reason(),
                ImportActions.of(desk, run),
                counts(desk, run),
                filter,
                shown.stream().map(item -> ImportItemRow.of(desk, item)).toList(),
                more ? address(row, filter) + "&after=" + shown.getLast().position() : null);
    }

    ImportRunPage from(String shown) {
        return new ImportRunPage(desk, run, shown, progress, reason, actions, counts, filter, items, more);
    }

    private static String progress(Desk desk, ImportRun run) {
        long done =
                Stream.of("post", "page", "draft").mapToLong(run.counts()::of).sum();
        return desk.text("imports.progress", done, run.documentCount());
    }

    public boolean isRunning() {
        return run.status().equals(ImportStatus.RUNNING.name());
    }

    /** What {@code aria-current} says of the way to the items of {@code other}; null if these are not they. */
    public @Nullable String current(ItemFilter other) {
        return filter == other ? "true" : null;
    }

    public String address(ItemFilter other) {
        return address(run, other);
    }

    private static String address(ImportRunRow run, ItemFilter filter) {
        return run.address() + "?show=" + filter.parameter();
    }

    private static List<Count> counts(Desk desk, ImportRun run) {
        Stream<Count> actions = Arrays.stream(ImportAction.values())
                .map(action -> new Count(
                        action.name(),
                        desk.text("imports.action." + action),
                        desk.number(run.counts().of(action))));
        Stream<Count> others = OTHERS.stream()
                .filter(run.counts().byName()::containsKey)
                .map(name -> new Count(
                        "",
                        desk.text("imports.count." + name),
                        desk.number(run.counts().of(name))));
        return Stream.of(actions, others, hosts(desk, run))
                .flatMap(counts -> counts)
                .toList();
    }

    /** Where the pictures are that stayed where they were; those with the most first. */
    private static Stream<Count> hosts(Desk desk, ImportRun run) {
        return run.counts().byName().entrySet().stream()
                .filter(count -> count.getKey().startsWith(HOST))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_HOSTS)
                .map(count -> new Count("", count.getKey().substring(HOST.length()), desk.number(count.getValue())));
    }
}
