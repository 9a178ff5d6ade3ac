package io.inkstone.web.archive;

import java.util.List;

/** The posts of one month on a page of the archive; {@code address} leads to the whole month. */
public record ArchiveGroup(String title, String address, List<ArchiveEntry> entries) {}
