package io.inkstone.core.command;

import java.util.concurrent.Callable;

/**
 * Seam: a command such as {@code inkstone import}, contributed by a module. Implementations carry picocli's
 * {@code @Command} with name and description, and are named in
 * {@code META-INF/services/io.inkstone.core.command.Subcommand}. They start what they need of the service themselves,
 * so that {@code --help} answers at once.
 */
public interface Subcommand extends Callable<Integer> {
    /** Hands over the settings, with {@code --data} already in them, before {@link #call()}. */
    void configure(Settings settings);

    /**
     * Does the work.
     *
     * @return one of {@link ExitCode}'s numbers
     */
    @Override
    Integer call() throws Exception;
}
