package io.inkstone.importer.ghost;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.inkstone.importer.json.Json;
import io.inkstone.importer.json.JsonObject;
import io.inkstone.importer.source.ArchiveFile;
import io.inkstone.importer.source.Utf8Text;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One export file: its small tables, and where its posts lie, each of which is read when it is asked for. */
final class GhostFile {
    private static final Set<String> TABLES =
            Set.of("tags", "posts_tags", "users", "posts_authors", "posts_meta", "settings");
    private static final Set<String> WAYS = Set.of("db", "data", "result", "");

    private final ArchiveFile file;
    private final Utf8Text bytes;
    private final Map<String, List<JsonObject>> tables = new HashMap<>();
    private final List<Place> posts = new ArrayList<>();
    private String version = "";
    private @Nullable String broken;

    private GhostFile(ArchiveFile file) throws IOException {
        this.file = file;
        this.bytes = Utf8Text.of(file);
    }

    /** Where a post lies in the file. */
    record Place(long from, long to, int line) {}

    /** Hears of each post while the file is read the first time. */
    interface Reader {
        void read(JsonObject post, Place place);
    }

    static GhostFile of(ArchiveFile file) throws IOException {
        return new GhostFile(file);
    }

    ArchiveFile file() {
        return file;
    }

    /** What is wrong with the file, and where; null for nothing. */
    @Nullable
    String broken() {
        return broken;
    }

    String version() {
        return version;
    }

    List<JsonObject> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    boolean hasPosts() {
        return !posts.isEmpty();
    }

    void scan(Reader reader) throws IOException {
        try (InputStream in = bytes.open();
                JsonParser parser = Json.FACTORY.createParser(in)) {
            scan(parser, reader);
        } catch (JsonProcessingException e) {
            String why = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
            broken = "its JSON is broken at line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ": " + why;
        } catch (CharConversionException e) {
            broken = "its characters are in no encoding of JSON: " + e.getMessage();
        }
    }

    private void scan(JsonParser parser, Reader reader) throws IOException {
        Deque<String> way = new ArrayDeque<>();
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case FIELD_NAME -> name = parser.currentName();
                case START_OBJECT, START_ARRAY -> {
                    boolean array = token == JsonToken.START_ARRAY;
                    if (array && name.equals("posts")) {
                        posts(parser, reader);
                    } else if (array && TABLES.contains(name)) {
                        tables.computeIfAbsent(name, table -> new ArrayList<>())
                                .addAll(JsonObject.objectsOf(Json.value(parser)));
                    } else if (name.equals("meta")) {
                        String written = JsonObject.of(Json.value(parser)).text("version");
                        version = written == null ? version : written;
                    } else if (WAYS.contains(name)) {
                        way.push(name);
                    } else {
                        parser.skipChildren();
                    }
                    name = "";
                }
                case END_OBJECT, END_ARRAY -> way.poll();
                default -> {}
            }
        }
    }

    private void posts(JsonParser parser, Reader reader) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            long from = parser.currentTokenLocation().getByteOffset();
            int line = parser.currentTokenLocation().getLineNr();
            JsonObject post = JsonObject.of(Json.value(parser));
            Place place = new Place(from, parser.currentLocation().getByteOffset(), line);
            posts.add(place);
            reader.read(post, place);
        }
    }

    JsonObject post(Place place) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(bytes.part(place.from(), place.to()))) {
            parser.nextToken();
            return JsonObject.of(Json.value(parser));
        }
    }
}
