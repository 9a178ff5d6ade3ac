package io.inkstone.web.cli;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.web.serving.Rehearsal;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Starts the service, reads some pages and stops, so that Java learns what a start needs; the launcher calls it. */
@Command(name = "rehearse", hidden = true, description = "Start and stop once, for the start cache.")
final class RehearseCommand implements Subcommand {
    private @Nullable Settings settings;

    @Override
    public void configure(Settings newSettings) {
        settings = newSettings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings given = Objects.requireNonNull(settings);
        Path data = Objects.requireNonNull(given.data(), "rehearse needs --data");
        Rehearsal.run(given.isolatedAt(data).with("INKSTONE_PORT", "0").with("INKSTONE_MANAGEMENT_PORT", "0"));
        return ExitCode.DONE;
    }
}
