package io.inkstone.admin.importing;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of one run.
 *
 * @param counts how many files met with what, then whatever else the run counted
 * @param more the address of the items behind these; null if there are none
 */
public record ImportRunPage(
        Desk desk,
        ImportRunRow run,
        String source,
        List<Count> counts,
        ItemFilter filter,
        List<ImportItemRow> items,
        @Nullable String more)
        implements DeskPage {
    private static final Set<String> ACTIONS =
            Arrays.stream(ImportAction.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

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
                counts(desk, run),
                filter,
                shown.stream().map(item -> ImportItemRow.of(desk, item)).toList(),
                more ? address(row, filter) + "&after=" + shown.getLast().position() : null);
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
        Stream<Count> others = run.counts().byName().entrySet().stream()
                .filter(count -> !ACTIONS.contains(count.getKey()))
                .map(count -> new Count("", count.getKey(), desk.number(count.getValue())));
        return Stream.concat(actions, others).toList();
    }
}
