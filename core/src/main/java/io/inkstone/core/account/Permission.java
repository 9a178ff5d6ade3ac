package io.inkstone.core.account;

import java.util.Arrays;
import java.util.List;

/** Each thing that not everybody may do, and who may: the one table of it. */
public enum Permission {
    /** The counts of everything on the site. */
    SEE_OVERVIEW,
    /** What came in with archives, drafts included. */
    SEE_IMPORTS,
    /** Bringing archives in and taking them back: whoever may names any file that the server can read. */
    RUN_IMPORTS,
    /** What the site is called, and what machines may do with it. */
    CHANGE_SETTINGS;

    public boolean isGivenTo(Role role) {
        return switch (this) {
            case SEE_OVERVIEW -> true;
            case RUN_IMPORTS -> role == Role.OWNER;
            case SEE_IMPORTS, CHANGE_SETTINGS -> role == Role.OWNER || role == Role.EDITOR;
        };
    }

    /** All that the role may do, in the order of the table. */
    public static List<Permission> of(Role role) {
        return Arrays.stream(values())
                .filter(permission -> permission.isGivenTo(role))
                .toList();
    }
}
