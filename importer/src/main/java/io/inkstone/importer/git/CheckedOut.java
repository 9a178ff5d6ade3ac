package io.inkstone.importer.git;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A repository's files in a folder, which stays as it is until this is closed.
 *
 * @param folder to be imported
 * @param head the commit's name in hexadecimal digits
 * @param branch of which it is the newest
 * @param repository our own copy of it, without files
 * @param remarks what was left out and why
 * @param turn after which others may lay out their files
 */
public record CheckedOut(Path folder, String head, String branch, Path repository, List<String> remarks, Closeable turn)
        implements Closeable {
    @Override
    public void close() throws IOException {
        turn.close();
    }
}
