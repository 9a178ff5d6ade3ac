package io.inkstone.core.importing;

/** What a run does with one file. */
public enum ImportAction {
    /** It is new here. */
    CREATE,
    /** It changed in the archive and not on the site. */
    UPDATE,
    /** It is here already, as it is in the archive. */
    UNCHANGED,
    /** It changed in the archive and on the site: the site's text is kept. */
    CONFLICT,
    /** It is not meant to be published, for the reason given. */
    SKIP,
    /** It could not be read or written, for the reason given. */
    FAIL
}
