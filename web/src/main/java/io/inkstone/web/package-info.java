/** The assembly: the public site and the other modules as one service, started from the command line. */
@NullMarked
package io.inkstone.web;

import org.jspecify.annotations.NullMarked;
