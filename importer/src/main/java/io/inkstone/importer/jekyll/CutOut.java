package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.core.markup.FrontMatterDocument;
import io.inkstone.importer.document.FileName;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.text.NumberedText;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with front matter that was cut out of its blog: read as Jekyll would read a post of a site without settings, which
 * is what such texts were written for more often than for anything else.
 */
public final class CutOut {
    private static final JekyllConfiguration NO_SETTINGS = JekyllConfiguration.of(FrontMatter.none(), new Notices(""));

    private final ZoneId zone;
    private final JekyllDocument document;
    private final JekyllAddresses addresses;

    /**
     * A text.
     *
     * @param path from the folder that was cut out
     */
    public record Text(ArchiveFile file, String path, FrontMatterDocument own, Notices notices) {}

    /** One text, whose dates without a zone are of this one. */
    public CutOut(ZoneId zone, Text text) {
        this.zone = zone;
        this.document = new JekyllDocument(
                text.file(),
                new byte[0],
                text.path(),
                new JekyllRole.Post(),
                text.own(),
                text.own().frontMatter(),
                FileName.of(text.path()),
                text.notices());
        this.addresses = new JekyllAddresses(NO_SETTINGS, new JekyllTerms());
    }

    /** Where Jekyll shows it if nobody sets anything, likeliest first; none for a text without a date. */
    public List<String> addresses() {
        JekyllMoment moment = moment();
        return moment == null && document.frontMatter().text("permalink") == null
                ? List.of()
                : addresses.decoded(addresses.urls(document, moment));
    }

    /** {@code redirect_from} and its like. */
    public List<String> redirects() {
        return addresses.redirects(document);
    }

    /** Its Liquid evaluated, kramdown's marks made ours; links not yet led anywhere. */
    public NumberedText body(String title, String url) throws IOException {
        JekyllMoment moment = moment();
        LiquidContext context = new LiquidContext(
                FrontMatter.none(),
                document.frontMatter(),
                url,
                moment == null ? null : moment.forAddress().getFirst(),
                null,
                new HashMap<>());
        return JekyllBody.convert(document, new LiquidConverter(new NoSite(), context, document.notices()), title);
    }

    public static List<String> categories(FrontMatter frontMatter) {
        return JekyllTerms.named(frontMatter);
    }

    public static List<String> tags(FrontMatter frontMatter) {
        return new JekyllTerms().tags(frontMatter);
    }

    private @Nullable JekyllMoment moment() {
        return JekyllMoment.of(document, null, zone);
    }

    /** Its blog is not there to be asked. */
    private static final class NoSite implements LiquidSite {
        @Override
        public @Nullable String postUrl(String name) {
            return null;
        }

        @Override
        public @Nullable String fileUrl(String path) {
            return null;
        }

        @Override
        public @Nullable String include(String path, boolean relative) {
            return null;
        }

        @Override
        public @Nullable String partial(String path) {
            return null;
        }

        @Override
        public @Nullable String code(String path) {
            return null;
        }
    }
}
