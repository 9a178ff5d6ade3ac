package io.inkstone.core.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A second process of the same user that owns an embedded server until it is killed. */
final class OtherProcess {
    private OtherProcess() {}

    static Process start(Path home) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), TestPrograms.folder());
        System.out.println(postgres.isOwner() ? "ready" : "guest");
        new CountDownLatch(1).await();
    }
}
