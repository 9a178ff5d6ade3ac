package io.inkstone.web;

import io.inkstone.web.cli.CommandLineInterface;

/** The program {@code inkstone}. */
public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLineInterface(System.getenv()).run(arguments));
    }
}
