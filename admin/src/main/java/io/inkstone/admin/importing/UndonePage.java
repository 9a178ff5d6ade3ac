package io.inkstone.admin.importing;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.core.importing.KeptPost;
import io.inkstone.core.importing.UndoneImport;
import java.util.List;

/**
 * A run that was taken back, but for posts that were changed since.
 *
 * @param address of the run
 */
public record UndonePage(Desk desk, String archive, String address, List<KeptPost> kept) implements DeskPage {
    static UndonePage of(Desk desk, UndoneImport undone) {
        return new UndonePage(
                desk, undone.run().archive(), DeskAddress.importRun(undone.run().id()), undone.kept());
    }
}
