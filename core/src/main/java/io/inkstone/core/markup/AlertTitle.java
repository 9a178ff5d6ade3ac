package io.inkstone.core.markup;

import org.commonmark.node.CustomBlock;

/** The author's own title of an alert: what follows the marker on its line. */
final class AlertTitle extends CustomBlock {}
