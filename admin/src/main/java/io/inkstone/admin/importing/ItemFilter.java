package io.inkstone.admin.importing;

import java.util.Locale;

/** Which items of a run are shown. */
public enum ItemFilter {
    /** Those that failed, are in conflict or carry a notice. */
    REMARKABLE,
    ALL;

    /** As it stands in addresses. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The remarkable ones unless all are asked for. */
    static ItemFilter parse(String parameter) {
        return parameter.equals(ALL.parameter()) ? ALL : REMARKABLE;
    }
}
