package io.inkstone.core.markup;

import org.commonmark.node.CustomBlock;

/** A quotation that began with {@code [!NOTE]} or another kind. Its title, if the author gave one, is its first child. */
final class Alert extends CustomBlock {
    private final AlertKind kind;

    Alert(AlertKind kind) {
        this.kind = kind;
    }

    AlertKind kind() {
        return kind;
    }
}
