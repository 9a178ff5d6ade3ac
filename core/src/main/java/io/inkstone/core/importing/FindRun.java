package io.inkstone.core.importing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Finds the run that somebody names on the command line. */
@Singleton
public class FindRun {
    private static final String LAST = "last";

    private final ImportRunRepository runs;

    FindRun(ImportRunRepository runs) {
        this.runs = runs;
    }

    /**
     * The newest run for {@code last}, else the one whose id begins so.
     *
     * @throws ImportException.WrongState if there is none, or more than one
     */
    public ImportRun find(String named) {
        List<ImportRun> found =
                named.equals(LAST) ? runs.newest(1) : runs.beginningWith(named.toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            throw new ImportException.WrongState("There is no run \"" + named + "\".");
        }
        if (found.size() > 1) {
            throw new ImportException.WrongState(
                    "The ids of several runs begin with \"" + named + "\": give more of it.");
        }
        return found.getFirst();
    }
}
