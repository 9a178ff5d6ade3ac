package io.inkstone.core.importing;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/** The items of a run that is kept, read a page at a time whenever they are gone through. */
public final class RunItems extends AbstractCollection<ImportReportItem> {
    private static final int PAGE = 500;

    private final ImportItemRepository repository;
    private final UUID runId;

    public RunItems(ImportItemRepository repository, UUID runId) {
        this.repository = repository;
        this.runId = runId;
    }

    @Override
    public int size() {
        return repository.nextPosition(runId);
    }

    @Override
    public Iterator<ImportReportItem> iterator() {
        return new Pages();
    }

    private final class Pages implements Iterator<ImportReportItem> {
        private List<ImportItem> page = repository.ofRun(runId, -1, PAGE);
        private int next;

        @Override
        public boolean hasNext() {
            if (next == page.size() && page.size() == PAGE) {
                page = repository.ofRun(runId, page.getLast().position(), PAGE);
                next = 0;
            }
            return next < page.size();
        }

        @Override
        public ImportReportItem next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.get(next++).forReport();
        }
    }
}
