package io.inkstone.importer;

import io.inkstone.core.importing.ImportProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far an import has come, on standard error: a bar on a terminal, else a line now and then, nothing if quiet. */
abstract class ProgressDisplay implements ImportProgress, AutoCloseable {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    static ProgressDisplay of(boolean quiet, PrintWriter err) {
        return quiet ? new Silent() : isTerminal() ? new Bar() : new Lines(err);
    }

    @Override
    public void close() {}

    /** {@code System.console()} asks about another stream. */
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            // Not Linux, or no /proc: plain lines are right everywhere.
            return false;
        }
    }

    private static final class Silent extends ProgressDisplay {
        @Override
        public void started(String archive, int fileCount) {}

        @Override
        public void advanced(int doneCount) {}
    }

    private static final class Bar extends ProgressDisplay {
        private @Nullable ProgressBar bar;

        @Override
        public void started(String archive, int fileCount) {
            close();
            bar = new ProgressBarBuilder()
                    .setTaskName(archive)
                    .setInitialMax(fileCount)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(100)
                    .showSpeed()
                    .build();
        }

        @Override
        public void advanced(int doneCount) {
            if (bar != null) {
                bar.stepTo(doneCount);
                if (doneCount >= bar.getMax()) {
                    close();
                }
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }

    private static final class Lines extends ProgressDisplay {
        private static final int STEPS = 10;

        private final PrintWriter err;
        private String archive = "";
        private int fileCount;
        private int told;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void started(String startedArchive, int count) {
            archive = startedArchive;
            fileCount = count;
            told = 0;
            err.println(archive + ": " + fileCount + " documents");
            err.flush();
        }

        @Override
        public void advanced(int doneCount) {
            int step = fileCount == 0 ? STEPS : doneCount * STEPS / fileCount;
            if (step > told) {
                told = step;
                err.println(archive + ": " + doneCount + " of " + fileCount);
                err.flush();
            }
        }
    }
}
