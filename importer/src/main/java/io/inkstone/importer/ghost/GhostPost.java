package io.inkstone.importer.ghost;

import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One post of an export, in Ghost's own words. Other tools wrap it in an object with its address. */
final class GhostPost {
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private final JsonObject values;
    private final @Nullable String url;

    GhostPost(JsonObject written) {
        boolean wrapped = written.value("title") == null
                && !written.object("data").values().isEmpty();
        this.values = wrapped ? written.object("data") : written;
        this.url = written.text("url");
    }

    JsonObject values() {
        return values;
    }

    @Nullable
    String text(String name) {
        return values.text(name);
    }

    /** The number or word by which other tables name it. */
    String id() {
        String id = values.text("id");
        return id == null ? "" : id;
    }

    /** By what it is known in every export. */
    String identity() {
        for (String name : new String[] {"uuid", "id", "slug", "title"}) {
            String value = values.text(name);
            if (value != null) {
                return value.replaceAll("\\s+", "-");
            }
        }
        return "";
    }

    @Nullable
    String url() {
        return url;
    }

    EntryKind kind() {
        String type = values.text("type");
        return values.isYes("page") || "page".equals(type) ? EntryKind.PAGE : EntryKind.POST;
    }

    String status() {
        String status = values.text("status");
        return status == null ? "published" : status;
    }

    /** Whether everybody was to read it. */
    boolean isForAll() {
        String visibility = values.text("visibility");
        return visibility == null || visibility.equals("public");
    }

    Visibility visibility() {
        boolean shown = status().equals("published") || status().equals("scheduled");
        return shown && isForAll() ? Visibility.PUBLISHED : Visibility.DRAFT;
    }

    @Nullable
    Instant publishedAt() {
        Instant published = time("published_at");
        return published != null || visibility() == Visibility.DRAFT ? published : time("created_at");
    }

    @Nullable
    Instant updatedAt() {
        return time("updated_at");
    }

    /** Milliseconds, or a text whose time is UTC. */
    private @Nullable Instant time(String name) {
        String written = values.text(name);
        if (written == null) {
            return null;
        }
        if (written.matches("\\d{9,15}")) {
            long number = Long.parseLong(written);
            return number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        }
        WrittenDate date = WrittenDate.read(written);
        return date == null ? null : date.instant(ZoneOffset.UTC);
    }

    @Nullable
    String cover() {
        String image = values.text("feature_image");
        return image == null ? values.text("image") : image;
    }
}
