/**
 * What the people and programs that run the service ask: does it live, is it ready, what are its numbers. These
 * addresses exist on the management port only, never on the public one.
 */
@NullMarked
package io.inkstone.web.management;

import org.jspecify.annotations.NullMarked;
