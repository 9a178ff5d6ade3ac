package io.inkstone.importer.html;

import io.inkstone.core.site.PathText;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.text.Destination;
import io.inkstone.importer.text.Destinations;
import io.inkstone.importer.text.NumberedText;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leads the links and pictures of an article to where things are now. Pictures of a blog whose database was exported lie on
 * its server and not in the archive, so what the archive does not hold stays where it is, under its whole address.
 */
public final class WebLinks {
    private final OldBlog blog;
    private final Function<String, @Nullable ArchiveFile> files;
    private final Targets targets;
    private final Notices notices;
    private ImageCounts images = ImageCounts.NONE;

    /** @param files finds the file that the old site had at a decoded path; null for none */
    public WebLinks(OldBlog blog, Function<String, @Nullable ArchiveFile> files, Targets targets, Notices notices) {
        this.blog = blog;
        this.files = files;
        this.targets = targets;
        this.notices = notices;
    }

    /** The text with its destinations replaced; {@code line} is that of the archive's file, for notices. */
    public String replaced(String markdown, int line) {
        return Destinations.replace(RawFrames.convert(NumberedText.atLine(markdown, line)), this::target)
                .text();
    }

    /** Of all destinations that were asked for until now. */
    public ImageCounts images() {
        return images;
    }

    /** Where a picture by itself lies now. */
    public @Nullable String picture(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String found = target(new Destination(written.strip(), true, 0));
        return found != null ? found : written.matches("(?i)(?:https?:)?//.*") ? written.strip() : null;
    }

    /** The new destination; null to leave it as it is. */
    @Nullable
    String target(Destination destination) {
        String written = destination.written();
        String path = blog.path(written);
        if (path == null) {
            return elsewhere(destination);
        }
        String bare = path.split("#", 2)[0];
        String fragment = path.indexOf('#') >= 0 ? path.substring(path.indexOf('#')) : "";
        String document = destination.picture() ? null : document(bare);
        if (document != null) {
            return document + fragment;
        }
        ArchiveFile file = files.apply(PathText.decode(bare.split("\\?", 2)[0]));
        String media = file == null ? null : targets.ofMedia(file);
        if (media != null) {
            images = destination.picture() ? images.plus(new ImageCounts(1, 0, Map.of())) : images;
            return media;
        }
        return destination.picture() ? onItsHost(destination, path) : null;
    }

    private @Nullable String elsewhere(Destination destination) {
        String written = destination.written();
        if (destination.picture() && written.matches("(?i)(?:https?:)?//[^/]+.*")) {
            remote(written.replaceFirst("(?i)^(?:https?:)?//", "").split("[/?#]", 2)[0]);
        } else if (destination.picture() && !written.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            missing(destination);
        }
        return null;
    }

    private @Nullable String document(String path) {
        String[] parts = path.split("\\?", 2);
        String decoded = PathText.decode(parts[0]);
        String whole = parts.length == 2 ? targets.ofOldAddress(decoded + "?" + parts[1]) : null;
        return whole != null ? whole : targets.ofOldAddress(decoded);
    }

    private @Nullable String onItsHost(Destination destination, String path) {
        String whole = blog.absolute(path);
        if (whole == null) {
            missing(destination);
            return null;
        }
        remote(blog.host());
        return destination.written().startsWith("/") && !destination.written().startsWith("//") ? whole : null;
    }

    private void remote(String host) {
        images = images.plus(new ImageCounts(0, 0, Map.of(host.toLowerCase(Locale.ROOT), 1)));
    }

    private void missing(Destination destination) {
        images = images.plus(new ImageCounts(0, 1, Map.of()));
        String written = destination.written();
        String shown = written.length() <= 200 ? written : written.substring(0, 200) + "…";
        notices.add(NoticeKind.IMAGE_MISSING, destination.line(), "the picture is not in the archive: " + shown);
    }
}
