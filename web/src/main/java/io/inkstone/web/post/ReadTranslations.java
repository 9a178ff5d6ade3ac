package io.inkstone.web.post;

import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostTranslation;
import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.Translation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the languages in which a post exists. */
@Singleton
class ReadTranslations {
    private final PublicPostRepository posts;
    private final Clock clock;

    ReadTranslations(PublicPostRepository posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** The post itself among them; of two in one language the post itself, else the older one. Empty for one language. */
    List<Translation> read(Post post, SiteFrame site) {
        String key = post.translationKey();
        if (key == null || post.unlisted()) {
            return List.of();
        }
        Map<String, Translation> byLanguage = new LinkedHashMap<>();
        for (PostTranslation one : posts.translations(key, clock.instant())) {
            String language =
                    Objects.requireNonNullElse(one.language(), site.settings().language());
            Translation translation =
                    new Translation(language, site.permalinks().post(one.address()));
            if (one.address().equals(post.address())) {
                byLanguage.put(language, translation);
            } else {
                byLanguage.putIfAbsent(language, translation);
            }
        }
        return byLanguage.size() < 2 ? List.of() : List.copyOf(byLanguage.values());
    }
}
