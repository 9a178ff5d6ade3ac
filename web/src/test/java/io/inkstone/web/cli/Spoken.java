package io.inkstone.web.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What a command said, and its exit code. */
record Spoken(int exitCode, String out, String err) {
    static Spoken by(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLineInterface(environment)
                .run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Spoken(exitCode, out.toString(), err.toString());
    }
}
