/**
 * What the owner of a service sets before it starts: environment variables first, then the file application.yml in the
 * data directory, then defaults. A name or a value that is not understood stops the start; nothing is guessed. What
 * editors change while the service runs is not here but in the site's settings.
 */
@NullMarked
package io.inkstone.core.configuration;

import org.jspecify.annotations.NullMarked;
