package io.inkstone.importer.document;

import io.inkstone.core.importing.RemoteImageCopy;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.text.Destination;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leads the links and pictures of one document to where things are now, and counts how its pictures fare. */
public final class DocumentLinks {
    private static final Pattern REMOTE = Pattern.compile("(?i)(?:https?:)?//([^/?#\\s]+)(.*)");
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*");
    private static final Pattern DISK = Pattern.compile("(?i)(?:file:|[a-z]:[\\\\/]).*");
    private static final String DATA = "data:image/";

    private final Lookup lookup;
    private final Targets targets;
    private final Notices notices;
    private ImageCounts images = ImageCounts.NONE;

    public DocumentLinks(Lookup lookup, Targets targets, Notices notices) {
        this.lookup = lookup;
        this.targets = targets;
        this.notices = notices;
    }

    /** Of all destinations that were asked for until now. */
    public ImageCounts images() {
        return images;
    }

    /** The new destination; null to leave it as it is. */
    public @Nullable String target(Destination destination) {
        String written = destination.written();
        if (written.isEmpty() || written.startsWith("#") || written.contains("{{") || written.contains("{%")) {
            return null;
        }
        if (DISK.matcher(written).matches()) {
            missing(destination, "lies on the author's own disk");
            return null;
        }
        Matcher remote = REMOTE.matcher(written);
        if (remote.matches()) {
            return lookup.isOwnHost(remote.group(1))
                    ? local(destination, remote.group(2), true)
                    : remote(destination, remote.group(1));
        }
        if (written.regionMatches(true, 0, DATA, 0, DATA.length())) {
            return found(destination, targets.ofData(written));
        }
        return OTHER_SCHEME.matcher(written).matches() ? null : local(destination, written, false);
    }

    private @Nullable String remote(Destination destination, String host) {
        String copy = copy(destination);
        if (copy == null && destination.picture()) {
            images = images.plus(new ImageCounts(0, 0, Map.of(host.toLowerCase(Locale.ROOT), 1)));
        }
        return copy;
    }

    /** Of a picture on another host, or one of the old site's that is not in the archive. */
    private @Nullable String copy(Destination destination) {
        RemoteImageCopy copy = destination.picture() ? targets.ofRemoteImage(destination.written()) : null;
        if (copy != null && copy.reason() != null) {
            notices.add(
                    NoticeKind.IMAGE_UNREACHABLE,
                    destination.line(),
                    "the picture could not be copied, because " + copy.reason() + ": " + shown(destination));
        }
        return copy == null ? null : found(destination, copy.address());
    }

    private @Nullable String found(Destination destination, @Nullable String address) {
        if (address != null && destination.picture()) {
            images = images.plus(new ImageCounts(1, 0, Map.of()));
        }
        return address;
    }

    private @Nullable String local(Destination destination, String written, boolean absolute) {
        String path = written.isEmpty() ? "/" : written.replace('\\', '/');
        int end = path.matches(".*[?#].*") ? path.split("[?#]", 2)[0].length() : path.length();
        String bare = path.substring(0, end);
        ArchiveFile file = bare.isEmpty() ? null : lookup.file(bare);
        String document = destination.picture() ? null : document(bare, file);
        if (document != null) {
            return document + (path.indexOf('#') >= 0 ? path.substring(path.indexOf('#')) : "");
        }
        String media = file == null || lookup.isText(file) ? null : targets.ofMedia(file);
        String copy = media == null && absolute ? copy(destination) : null;
        if (media == null && copy == null) {
            notFound(destination, bare, absolute);
        }
        return media == null ? copy : found(destination, media);
    }

    /** @param file what lies at the path; whether it is a document, as {@code ../_posts/2024-01-31-ink.md}, its dialect says */
    private @Nullable String document(String path, @Nullable ArchiveFile file) {
        String byFile = file == null ? null : targets.ofDocument(file.path());
        if (byFile != null) {
            return byFile;
        }
        String address = lookup.oldAddress(path);
        String seen = targets.ofOldAddress(address);
        return seen != null ? seen : targets.ofOldAddress(lookup.belowBase(address));
    }

    private void notFound(Destination destination, String path, boolean absolute) {
        if (destination.picture()) {
            missing(destination, "is not in the archive");
        } else if (path.matches("(?i).+\\.(?:md|markdown)") && !absolute) {
            notices.add(
                    NoticeKind.LINK_MISSING,
                    destination.line(),
                    "the link leads to no document of the archive: " + shown(destination));
        }
    }

    private void missing(Destination destination, String why) {
        if (destination.picture()) {
            images = images.plus(new ImageCounts(0, 1, Map.of()));
            notices.add(NoticeKind.IMAGE_MISSING, destination.line(), "the picture " + why + ": " + shown(destination));
        }
    }

    private static String shown(Destination destination) {
        String written = destination.written();
        return written.length() <= 200 ? written : written.substring(0, 200) + "…";
    }
}
