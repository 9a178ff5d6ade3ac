package io.inkstone.core.search;

import io.inkstone.core.markup.Html;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;

/** All of a post that can be found. */
@MappedEntity
record PostText(
        UUID postId,
        String title,
        Html html,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> terms) {}
