package io.inkstone.web.diagram;

/**
 * What the frame loads.
 *
 * @param library the address of Mermaid
 * @param script the address of what makes it draw
 */
public record DiagramFrame(String library, String script) {}
