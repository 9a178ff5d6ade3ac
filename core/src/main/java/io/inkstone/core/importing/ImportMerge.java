package io.inkstone.core.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A text that changed in the archive and on the site since they were the same.
 *
 * @param baseId the revision that the last import made
 * @param siteId the revision that readers see
 * @param archive the text as the archive has it now
 * @param merged both changes in one text; where they meet, both stand there between conflict markers, the site's first
 * @param clean whether they meet nowhere
 */
@Serdeable
public record ImportMerge(UUID baseId, UUID siteId, String archive, String merged, boolean clean) {}
