package io.inkstone.web.http;

/** The route of every address that has none of its own. */
public final class AnyAddress {
    public static final String PATH = "/{+path}";

    private AnyAddress() {}
}
