package io.inkstone.core.taxonomy;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.slug.FreeSlug;
import io.inkstone.core.slug.Slug;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a tag by its name, or makes it. */
@Singleton
public class EnsureTag {
    private final TagRepository tags;

    public EnsureTag(TagRepository tags) {
        this.tags = tags;
    }

    /** The one whose name differs at most in case, width or white space, else a new one of this name. */
    @Transactional
    public Tag ensure(String name) {
        return Objects.requireNonNull(ensureAll(List.of(name)).get(NameKey.of(name)));
    }

    /** The same for many names; by the keys of the names. */
    @Transactional
    public Map<String, Tag> ensureAll(List<String> names) {
        Map<String, String> missing = new LinkedHashMap<>();
        names.forEach(name -> missing.putIfAbsent(NameKey.of(name), name.strip()));
        Map<String, Tag> tagsByKey = new HashMap<>();
        if (!missing.isEmpty()) {
            tags.ofNameKeys(missing.keySet()).forEach(tag -> tagsByKey.put(tag.nameKey(), tag));
            missing.keySet().removeAll(tagsByKey.keySet());
        }
        if (!missing.isEmpty()) {
            tags.saveAll(made(missing.values())).forEach(tag -> tagsByKey.put(tag.nameKey(), tag));
        }
        return tagsByKey;
    }

    /** Asks for the slugs of all at once, and by itself only for what follows one that is taken. */
    private List<Tag> made(Collection<String> names) {
        Set<String> wanted =
                names.stream().map(name -> FreeSlug.wanted(name).value()).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>(tags.taken(wanted));
        List<Tag> made = new ArrayList<>();
        for (String name : names) {
            Slug slug = FreeSlug.ofName(
                    name,
                    each -> taken.contains(each.value())
                            || (!wanted.contains(each.value()) && tags.existsBySlug(each)));
            taken.add(slug.value());
            made.add(Tag.named(Ids.next(), slug, name));
        }
        return made;
    }
}
