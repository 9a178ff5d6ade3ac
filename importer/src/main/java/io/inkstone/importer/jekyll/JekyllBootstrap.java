package io.inkstone.importer.jekyll;

/**
 * The variables of Jekyll-Bootstrap: each of its texts begins with an include that works them out, in more Liquid than is
 * understood here (_includes/JB/setup).
 */
final class JekyllBootstrap {
    private static final String SET_UP = "JB/setup";

    private JekyllBootstrap() {}

    static boolean isSetUp(LiquidInclude include) {
        return include.path().equals(SET_UP);
    }

    static void setUp(LiquidContext context) {
        String base = setting(context, "BASE_PATH");
        context.put("BASE_PATH", base);
        context.put("HOME_PATH", base.isEmpty() ? "/" : base);
        String assets = setting(context, "ASSET_PATH");
        if (!assets.isEmpty()) {
            context.put("ASSET_PATH", assets);
        }
    }

    private static String setting(LiquidContext context, String name) {
        String set = String.valueOf(context.value("site.JB." + name));
        return set.equals("null") || set.equals("false") ? "" : set;
    }
}
