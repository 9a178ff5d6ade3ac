/**
 * The command line {@code inkstone}. Results go to standard output, progress and diagnostics to standard error, and the
 * exit code tells scripts what happened. The service is started only by commands that need it.
 */
@NullMarked
package io.inkstone.web.cli;

import org.jspecify.annotations.NullMarked;
