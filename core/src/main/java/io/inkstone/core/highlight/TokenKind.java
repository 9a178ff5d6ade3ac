package io.inkstone.core.highlight;

/** What a part of a listing is; the class is the one that style sheets know. */
public enum TokenKind {
    PLAIN(""),
    COMMENT("c"),
    DELETED("d"),
    FUNCTION("f"),
    INSERTED("i"),
    KEYWORD("k"),
    /** Annotations, directives to a compiler, attributes of markup. */
    META("m"),
    /** Numbers, and constants such as {@code true} and {@code null}. */
    NUMBER("n"),
    STRING("s"),
    TYPE("t"),
    VARIABLE("v");

    private final String cssClass;

    TokenKind(String cssClass) {
        this.cssClass = cssClass;
    }

    /** One letter, because a listing has hundreds of tokens; empty for what needs no element of its own. */
    public String cssClass() {
        return cssClass;
    }
}
