package io.inkstone.importer.run;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An import in a process of its own, which can be killed in the midst of it. */
final class ImportProcess {
    private ImportProcess() {}

    /** Imports the first argument into the database that the others, {@code key=value}, describe; tells how far it is. */
    public static void main(String[] arguments) {
        Map<String, Object> properties = new HashMap<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            properties.put(argument.split("=", 2)[0], argument.split("=", 2)[1]);
        }
        try (ApplicationContext context = ApplicationContext.run(properties, "test")) {
            context.getBean(ContentImporter.class)
                    .run(new ImportRequest(List.of(Path.of(arguments[0])), null, false), new Telling());
        }
    }

    private static final class Telling implements ImportProgress {
        @Override
        public void started(String archive, int fileCount) {}

        @Override
        public void advanced(int doneCount) {
            System.out.println("done " + doneCount);
        }
    }

    /** Starts one and kills it as soon as it tells that so many documents are in. */
    static void killAt(int doneCount, Path archive, Map<String, String> properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ImportProcess.class.getName(),
                archive.toString()));
        properties.forEach((key, value) -> command.add(key + "=" + value));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told = process.inputReader()) {
            String line = told.readLine();
            while (line != null && !line.equals("done " + doneCount)) {
                line = told.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("The import ended before it was at " + doneCount + ".");
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }
}
