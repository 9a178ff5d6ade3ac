package io.inkstone.admin.access;

import io.inkstone.core.account.Token;
import java.util.UUID;
import java.util.regex.Pattern;

/** The addresses of the desk: every link to one of its pages is made here. */
public final class DeskAddress {
    public static final String OVERVIEW = "/admin/";
    public static final String LOG_IN = "/admin/login/";
    public static final String LOG_OUT = "/admin/logout/";
    public static final String IMPORTS = "/admin/imports/";
    public static final String IMPORT_PLANS = "/admin/import-plans/";
    public static final String IMPORT_UPLOADS = "/admin/import-uploads/";
    public static final String SETTINGS = "/admin/settings/";

    private static final String ROOT = "/admin";
    private static final String SET_UP = "/admin/set-up/";
    /** Visible ASCII without the backslash, which browsers take for a slash. */
    private static final Pattern RETURN = Pattern.compile("/admin/(?!/)[!-\\[\\]-~]{0,2000}");

    private DeskAddress() {}

    /** Where somebody chooses their password. */
    public static String setUp(Token token) {
        return SET_UP + token.value();
    }

    public static String importRun(UUID id) {
        return IMPORTS + id + "/";
    }

    /** Where a plan is applied, or a run that was broken off goes on. */
    public static String importApplication(UUID id) {
        return importRun(id) + "application";
    }

    public static String importCancellation(UUID id) {
        return importRun(id) + "cancellation";
    }

    public static String importUndoing(UUID id) {
        return importRun(id) + "undoing";
    }

    public static String importDiscarding(UUID id) {
        return importRun(id) + "discarding";
    }

    /** Where an archive that was sent waits for its plan. */
    public static String importUpload(UUID id) {
        return IMPORT_UPLOADS + id + "/";
    }

    /** Whether a decoded path leads to the desk. */
    static boolean isDesk(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** Where to go after signing in: {@code wanted} if it is a page of the desk, else the overview. */
    public static String afterLogIn(String wanted) {
        boolean safe = RETURN.matcher(wanted).matches()
                && !wanted.contains("/..")
                && !wanted.startsWith(LOG_IN)
                && !wanted.startsWith(LOG_OUT);
        return safe ? wanted : OVERVIEW;
    }
}
