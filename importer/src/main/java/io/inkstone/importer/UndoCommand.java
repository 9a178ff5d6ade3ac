package io.inkstone.importer;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.command.Settings;
import io.inkstone.core.command.Subcommand;
import io.inkstone.core.importing.FindRun;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.KeptPost;
import io.inkstone.core.importing.UndoImport;
import io.inkstone.core.importing.UndoneImport;
import io.inkstone.core.start.Startup;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkstone undo}: takes a whole import back, but for what was changed since. */
@Command(
        name = "undo",
        description =
                "Take a whole import back: what it created goes, what it updated is as before. Posts that were changed"
                        + " since stay, and are listed.")
public final class UndoCommand implements Subcommand {
    @Parameters(paramLabel = "RUN", description = "The run's id, as the report gives it, its beginning, or: last.")
    private String run = "";

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable Settings settings;

    @Override
    public void configure(Settings given) {
        settings = given;
    }

    @Override
    public Integer call() {
        try (Startup startup = Startup.start(Objects.requireNonNull(settings).configuration())) {
            ApplicationContext context = startup.context();
            UndoneImport undone = context.getBean(UndoImport.class)
                    .undo(context.getBean(FindRun.class).find(run).id());
            tell(undone);
            return undone.kept().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        } catch (ImportException e) {
            Objects.requireNonNull(spec).commandLine().getErr().println("inkstone: " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }

    private void tell(UndoneImport undone) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(
                "%s: %d posts taken away, %d as before, %d files out of the media library%n",
                undone.run().archive(),
                undone.deletedCount(),
                undone.restoredCount(),
                undone.mediaHashes().size());
        if (!undone.kept().isEmpty()) {
            out.printf(
                    "%d stay, because they were changed since:%n", undone.kept().size());
            for (KeptPost post : undone.kept()) {
                out.printf("  %s (%s)%n", post.title(), post.path());
            }
        }
        out.flush();
    }
}
