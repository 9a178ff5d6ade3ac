package io.inkstone.importer.wordpress;

import io.inkstone.core.site.SiteIdentity;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.dialect.SiteIndex;
import io.inkstone.importer.dialect.Targets;
import io.inkstone.importer.html.OldBlog;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchivePath;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One WordPress blog: all the files of its export, which a large one is cut into. */
final class WordPressSite implements Site {
    private final List<WxrFile> files;
    private final WordPressIndex index;
    private final WordPressConversion conversion;
    private final WxrChannel channel;

    WordPressSite(List<WxrFile> files, String prefix, Archive archive, SiteDefaults defaults) {
        this.files = files;
        this.channel = WxrChannel.of(files.stream().map(WxrFile::head).toList());
        WordPressMedia media = new WordPressMedia(archive.files().values());
        this.index = new WordPressIndex(prefix, channel, media, defaults);
        this.conversion = new WordPressConversion(index);
    }

    @Override
    public String root() {
        return ArchivePath.folder(files.getFirst().file().path());
    }

    @Override
    public String dialect() {
        return "wordpress";
    }

    @Override
    public SiteIdentity identity() {
        return new SiteIdentity(
                channel.title(),
                channel.description(),
                language(),
                index.dates().namedZone(channel.language()));
    }

    @Override
    public @Nullable String url() {
        return channel.address();
    }

    @Override
    public @Nullable String knownAs() {
        OldBlog blog = OldBlog.of(channel.address());
        return blog.host().isEmpty() ? null : blog.host() + blog.base();
    }

    private @Nullable String language() {
        String written = channel.language();
        try {
            return written == null
                    ? null
                    : new Locale.Builder()
                            .setLanguageTag(written.replace('_', '-'))
                            .build()
                            .toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    @Override
    public SiteIndex index() {
        files.forEach(index::add);
        return index.done();
    }

    @Override
    public Converted convert(Entry entry, Targets targets) throws IOException {
        WordPressIndex.Place place = index.place(entry.path());
        if (place == null) {
            throw new FileNotFoundException(entry.path() + " is not in the export any more");
        }
        Notices notices = new Notices(entry.path());
        return conversion.convert(entry, place.read(notices), targets, notices);
    }
}
