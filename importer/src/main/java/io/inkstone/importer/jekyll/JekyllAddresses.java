package io.inkstone.importer.jekyll;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.document.FileName;
import io.inkstone.importer.source.ArchivePath;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the old site showed a document, and which other addresses led there. */
final class JekyllAddresses {
    private final JekyllConfiguration configuration;
    private final JekyllTerms terms;

    JekyllAddresses(JekyllConfiguration configuration, JekyllTerms terms) {
        this.configuration = configuration;
        this.terms = terms;
    }

    /** Encoded, without {@code baseurl}, likeliest first; at least one. */
    List<String> urls(JekyllDocument document, @Nullable JekyllMoment moment) {
        List<@Nullable ZonedDateTime> dates = new ArrayList<>();
        if (moment == null) {
            dates.add(null);
        } else {
            dates.addAll(moment.forAddress());
        }
        Set<String> urls = new LinkedHashSet<>();
        for (ZonedDateTime date : dates) {
            urls.add(JekyllPermalink.url(template(document), parts(document, date)));
        }
        return List.copyOf(urls);
    }

    /** The same as the reader's browser asked for them: decoded but for what would end the path, below {@code baseurl}. */
    List<String> decoded(List<String> urls) {
        return urls.stream()
                .map(url -> PathText.closed(PathText.decode(configuration.baseUrl() + url)))
                .distinct()
                .toList();
    }

    /** {@code redirect_from}, {@code aliases}: paths of this site; what leads elsewhere is left out. */
    List<String> redirects(JekyllDocument document) {
        List<String> redirects = new ArrayList<>();
        for (String key : List.of("redirect_from", "aliases", "alias")) {
            for (String from : document.frontMatter().texts(key)) {
                boolean elsewhere = from.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")
                        || PathText.decode(from).contains("..");
                if (!elsewhere) {
                    redirects.add(PathText.decode(configuration.baseUrl() + JekyllPermalink.clean(from)));
                }
            }
        }
        return redirects;
    }

    private String template(JekyllDocument document) {
        String own = document.frontMatter().text("permalink");
        if (own != null) {
            return own;
        }
        return switch (document.role()) {
            case JekyllRole.InCollection in -> in.collection().template(configuration.hasPrettyPages());
            case JekyllRole.Page page -> pageTemplate(document);
            default -> configuration.postPermalink();
        };
    }

    private String pageTemplate(JekyllDocument document) {
        if (document.name().baseName().equals("index")) {
            return "/:path/";
        }
        return "/:path/:basename" + (configuration.hasPrettyPages() ? "/" : ":output_ext");
    }

    private JekyllPermalink.Parts parts(JekyllDocument document, @Nullable ZonedDateTime date) {
        String slug = document.frontMatter().text("slug");
        FileName name = document.name();
        String collection = document.role() instanceof JekyllRole.InCollection in
                ? in.collection().name()
                : "posts";
        String path = document.role() instanceof JekyllRole.InCollection
                ? ArchivePath.withoutExtension(
                        document.path().substring(document.path().indexOf('/') + 1))
                : ArchivePath.folder(document.path());
        return new JekyllPermalink.Parts(
                slug == null ? name.rest() : slug, name.baseName(), terms.categories(document), collection, path, date);
    }
}
