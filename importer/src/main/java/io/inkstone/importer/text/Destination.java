package io.inkstone.importer.text;

/**
 * Where a link or picture leads, as the author wrote it.
 *
 * @param written without the pointed brackets around it, entities and escapes resolved
 * @param line in the author's file
 */
public record Destination(String written, boolean picture, int line) {}
