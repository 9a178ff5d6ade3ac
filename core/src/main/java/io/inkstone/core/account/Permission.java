package io.inkstone.core.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Each thing that not everybody may do, and who may: the one table of it. */
public enum Permission {
    /** The counts of everything on the site. */
    SEE_OVERVIEW(Role.OWNER, Role.EDITOR, Role.AUTHOR, Role.CONTRIBUTOR),
    /** What came in with archives, drafts included. */
    SEE_IMPORTS(Role.OWNER, Role.EDITOR);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean isGivenTo(Role role) {
        return roles.contains(role);
    }

    /** All that the role may do, in the order of the table. */
    public static List<Permission> of(Role role) {
        return Arrays.stream(values())
                .filter(permission -> permission.isGivenTo(role))
                .toList();
    }
}
