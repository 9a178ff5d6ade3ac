package io.inkstone.core.markup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads JSON as people write it: comments, trailing commas and missing outer braces are forgiven, the rest is read by line. */
final class JsonReader {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_VALUES = 20_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The offset behind the object that begins at {@code start}; -1 where it cannot be read. */
    static int end(String text, int start) {
        try (JsonParser parser = FACTORY.createParser(text.substring(start))) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT
                    ? start + (int) parser.currentLocation().getCharOffset()
                    : -1;
        } catch (IOException unreadable) {
            // The caller looks for the closing brace then, and the reader of the values says what is wrong.
            return -1;
        }
    }

    /** Outer braces may be missing; {@code firstLine} is the line of the file on which the text begins. */
    static FrontMatter read(String json, int firstLine) {
        String object = json.stripLeading().startsWith("{") ? json : "{" + json + "\n}";
        try (JsonParser parser = FACTORY.createParser(object)) {
            Object root = json.length() > LONGEST ? null : new JsonReader(parser).value(parser.nextToken());
            Map<String, @Nullable Object> read = new LinkedHashMap<>();
            if (root instanceof Map<?, ?> map) {
                map.forEach((key, value) -> read.put(String.valueOf(key), value));
                return new FrontMatter(read, List.of());
            }
            return rescued(json, firstLine, 0);
        } catch (StreamReadException e) {
            return rescued(
                    json,
                    firstLine,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1);
        } catch (IOException e) {
            return rescued(json, firstLine, 0);
        }
    }

    private @Nullable Object value(@Nullable JsonToken token) throws IOException {
        if (++values > MOST_VALUES) {
            throw new IOException("more than " + MOST_VALUES + " values");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NULL -> null;
            case null -> throw new IOException("the text ends where a value is due");
            default -> parser.getText();
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            map.put(name, value(parser.nextToken()));
        }
        return map;
    }

    private List<@Nullable Object> array() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token));
        }
        return list;
    }

    private static FrontMatter rescued(String json, int firstLine, int line) {
        String lines = json.lines()
                .map(String::strip)
                .map(each -> each.matches("[{}\\[\\],]*") ? "" : each.replaceFirst("^\\{\\s*", ""))
                .map(each -> each.replaceFirst("[,}]+$", ""))
                .collect(Collectors.joining("\n"));
        return LineRescue.read(lines, firstLine, "this is not JSON from line " + (firstLine + line) + " on");
    }
}
