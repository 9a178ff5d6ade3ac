package io.inkstone.admin.upload;

import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;

/**
 * An archive that has come and is being planned.
 *
 * @param address of this page, to see whether the plan stands
 */
public record UploadPage(Desk desk, String name, String size, String address) implements DeskPage {}
