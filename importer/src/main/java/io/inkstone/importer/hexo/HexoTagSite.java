package io.inkstone.importer.hexo;

import org.jspecify.annotations.Nullable;

/** What the tags of one document look up. */
interface HexoTagSite {
    /** Where a link to this file of the document's asset folder leads, seen from the document. */
    String asset(String name);

    /** The post of this name or title; null for none. */
    @Nullable
    Post post(String nameOrTitle);

    /** The text of a file of the folder for code; null for none. */
    @Nullable
    String code(String path);

    /** The path of this address of the site, {@code root} included. */
    String address(String path);

    /** A post that others can link to, by an address that the links of texts know. */
    record Post(String title, String destination) {}
}
