package io.inkstone.core.site;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What editors set for the whole site.
 *
 * @param language of the interface, {@code zh-CN} or {@code en}
 * @param timeZone in which dates are shown and stand in addresses
 * @param permalink the pattern of posts' addresses; see {@link PermalinkPattern}
 * @param formerPermalinks patterns that the site had before, whose addresses lead on
 * @param pageSize posts on one page of a list, 1–100
 */
@MappedEntity("site_settings")
public record SiteSettings(
        @Id boolean id,
        String title,
        String description,
        String language,
        String timeZone,
        String permalink,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> formerPermalinks,
        int pageSize,
        @TypeDef(type = DataType.JSON) Navigation navigation,
        @Version @Nullable Long version) {

    /** What a new site starts with. */
    public static SiteSettings initial(ZoneId zone) {
        return new SiteSettings(
                true,
                "Inkstone",
                "",
                "zh-CN",
                zone.getId(),
                PermalinkPattern.DEFAULT.value(),
                List.of(),
                20,
                Navigation.EMPTY,
                null);
    }

    /** Whether nobody has changed anything since the site was made. */
    boolean isInitial() {
        return version == null || version == 0;
    }

    /** These settings with another name; what {@code identity} does not say stays. */
    SiteSettings describedAs(SiteIdentity identity, String interfaceLanguage) {
        return new SiteSettings(
                id,
                Objects.requireNonNullElse(identity.title(), title),
                Objects.requireNonNullElse(identity.description(), description),
                interfaceLanguage,
                identity.zone() == null ? timeZone : identity.zone().getId(),
                permalink,
                formerPermalinks,
                pageSize,
                navigation,
                version);
    }

    /** These settings as editors describe the site; {@code language} is that of the interface. */
    public SiteSettings described(String newTitle, String newDescription, String newLanguage) {
        return new SiteSettings(
                id,
                newTitle,
                newDescription,
                newLanguage,
                timeZone,
                permalink,
                formerPermalinks,
                pageSize,
                navigation,
                version);
    }

    /** All that {@code earlier} says, in the place of these settings. */
    SiteSettings restored(SiteSettings earlier) {
        return new SiteSettings(
                id,
                earlier.title,
                earlier.description,
                earlier.language,
                earlier.timeZone,
                earlier.permalink,
                earlier.formerPermalinks,
                earlier.pageSize,
                earlier.navigation,
                version);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
