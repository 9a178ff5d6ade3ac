package io.inkstone.importer.address;

import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.Archive;
import java.util.UUID;

/** An archive whose documents have come in. */
public record Imported(UUID runId, Archive archive, ArchivePlan plan, Targets targets) {}
