package io.inkstone.web.serving;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After a start, goes on with imports whose process was killed; of several nodes one does. */
@Singleton
class ImportInBackground implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ImportInBackground.class);

    private final ContentImporter importer;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("import-unfinished").unstarted(this::goOn);

    ImportInBackground(ContentImporter importer) {
        this.importer = importer;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.start();
    }

    private void goOn() {
        try {
            int count = importer.goOnWithAll(ImportProgress.SILENT);
            if (count > 0) {
                LOG.info("{} imports that had been broken off were brought to their end", count);
            }
        } catch (RuntimeException e) {
            // The database may be away; the next start tries again.
            LOG.warn("imports that were broken off could not be gone on with: {}", e.toString());
        }
    }

    /** The batch at hand is finished or left out, and the next start goes on from there. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
