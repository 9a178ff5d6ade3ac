package io.inkstone.core.site;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The links at the head of every page, besides those that every site has. */
@Serdeable
public record Navigation(List<Item> items) {
    static final Navigation EMPTY = new Navigation(List.of());

    /** One link. */
    @Serdeable
    public record Item(String label, String address) {}
}
