package io.inkstone.admin.importing;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.admin.layout.FormFaults;

/**
 * Where an archive is sent or named, to see what bringing it in would do.
 *
 * @param archiveFormat what was typed beside an archive that was sent
 * @param limit the largest archive that is taken, as people read it
 */
public record ImportPlanPage(
        Desk desk, String source, String format, String archiveFormat, String limit, FormFaults faults)
        implements DeskPage {}
