package io.inkstone.web.cli;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.database.ClusterTemplate;
import io.inkstone.web.serving.Rehearsal;
import io.inkstone.web.serving.RehearsalArchive;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * Imports some posts, starts the service, reads some pages and stops, so that Java learns what a start and an import need; the
 * launcher calls it.
 */
@Command(name = "rehearse", hidden = true, description = "Import, start and stop once, for the start cache.")
final class RehearseCommand implements Subcommand {
    private final ToIntBiFunction<Settings, String> importArchive;

    private @Nullable Settings settings;

    RehearseCommand(ToIntBiFunction<Settings, String> importArchive) {
        this.importArchive = importArchive;
    }

    @Override
    public void configure(Settings newSettings) {
        settings = newSettings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings given = Objects.requireNonNull(settings);
        Path data = Objects.requireNonNull(given.data(), "rehearse needs --data");
        Settings own = given.isolatedAt(data).with("INKSTONE_PORT", "0").with("INKSTONE_MANAGEMENT_PORT", "0");
        ClusterTemplate.make(own.configuration(), data.resolve("cluster"));
        Path archive = data.resolve("rehearsal");
        RehearsalArchive.write(archive);
        int imported = importArchive.applyAsInt(own, archive.toString());
        if (imported == ExitCode.DONE) {
            Rehearsal.run(own);
        }
        return imported;
    }
}
