package io.inkstone.core.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds values from the events of one YAML document. Scalars stay text and tags are ignored, so no text can make an
 * object of its choosing; depth and size, aliases counted as often as they are used, are bounded.
 */
final class YamlEvents {
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 20_000;

    /** YAML 1.2.2 §10.3.2. */
    static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final Iterator<Event> events;
    private final int firstLine;
    private final List<FrontMatterRemark> remarks;
    private final Map<String, Built> anchors = new HashMap<>();

    private record Built(@Nullable Object value, int nodes) {}

    YamlEvents(String yaml, int firstLine, List<FrontMatterRemark> remarks) {
        this.events = new Parse(SETTINGS).parseString(yaml).iterator();
        this.firstLine = firstLine;
        this.remarks = remarks;
    }

    /** The line of the problem, counted from 0 in the text that was read. */
    static int line(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(mark -> mark.getLine()).orElse(0)
                : 0;
    }

    @Nullable
    Object read() {
        Object root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                root = build(event, 0).value();
            } else if (event.getEventId() == Event.ID.DocumentStart && root != null) {
                throw new YamlEngineException("more than one document");
            }
        }
        return root;
    }

    private Built build(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new YamlEngineException("nested deeper than " + DEEPEST);
        }
        Built built = switch (event.getEventId()) {
            case Scalar -> new Built(scalar((ScalarEvent) event), 1);
            case Alias -> aliased((AliasEvent) event);
            case SequenceStart -> sequence(depth);
            case MappingStart -> mapping(depth);
            default -> throw new YamlEngineException("unexpected " + event.getEventId());
        };
        if (built.nodes() > MOST_NODES) {
            throw new YamlEngineException("more than " + MOST_NODES + " values");
        }
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), built));
        }
        return built;
    }

    private static @Nullable String scalar(ScalarEvent event) {
        // "title: !important x": what YAML takes for a tag of the author's own is the text's beginning.
        String own = event.getTag()
                .filter(tag -> tag.startsWith("!") && tag.length() > 1)
                .orElse(null);
        if (own != null) {
            return (own + " " + event.getValue()).strip();
        }
        return event.isPlain() && NULLS.contains(event.getValue()) ? null : event.getValue();
    }

    private Built aliased(AliasEvent event) {
        Built target = anchors.get(event.getAlias().getValue());
        if (target == null) {
            throw new YamlEngineException("unknown alias *" + event.getAlias().getValue());
        }
        return target;
    }

    private Built sequence(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        int nodes = 1;
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            Built item = build(event, depth + 1);
            list.add(item.value());
            nodes += item.nodes();
            refuseTooMany(nodes);
        }
        return new Built(list, nodes);
    }

    private Built mapping(int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        int nodes = 1;
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int line =
                    firstLine + event.getStartMark().map(mark -> mark.getLine()).orElse(0);
            String key = key(event, depth + 1);
            Built value = build(events.next(), depth + 1);
            put(map, key, value.value(), line);
            nodes += 1 + value.nodes();
            refuseTooMany(nodes);
        }
        return new Built(map, nodes);
    }

    /** A word that YAML takes for nothing is a name as it was written, but for the empty one. */
    private String key(Event event, int depth) {
        Object value = build(event, depth).value();
        return value == null
                        && event instanceof ScalarEvent scalar
                        && !scalar.getValue().isEmpty()
                ? scalar.getValue()
                : String.valueOf(value);
    }

    private void put(Map<String, @Nullable Object> map, String key, @Nullable Object value, int line) {
        if (key.equals("<<") && value instanceof Map<?, ?> merged) {
            merged.forEach((mergedKey, mergedValue) -> map.putIfAbsent(String.valueOf(mergedKey), mergedValue));
            return;
        }
        if (map.containsKey(key)) {
            String message = "\"" + key + "\" stands more than once; the last one counts";
            remarks.add(new FrontMatterRemark(FrontMatterRemark.Kind.DUPLICATE_KEY, line, message));
        }
        map.put(key, value);
    }

    private static void refuseTooMany(int nodes) {
        if (nodes > MOST_NODES) {
            throw new YamlEngineException("more than " + MOST_NODES + " values");
        }
    }
}
