package io.inkstone.core.discovery;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/**
 * What editors let machines do with the site.
 *
 * @param trainingBots whether robots may read it that gather texts to train language models
 * @param assistantBots whether robots may read it that look things up for people who ask an assistant
 * @param llmsText whether there is a short guide to the site for language models, at {@code /llms.txt}
 * @param indexnowKey with which news is told to search engines by IndexNow; null tells nothing
 * @param baiduToken with which news is told to Baidu; null tells nothing
 */
@MappedEntity("discovery_settings")
public record DiscoverySettings(
        @Id boolean id,
        boolean trainingBots,
        boolean assistantBots,
        boolean llmsText,
        @Nullable String indexnowKey,
        @Nullable String baiduToken,
        @Version @Nullable Long version) {

    /** Of a site that nobody has set this for. */
    public static final DiscoverySettings INITIAL = new DiscoverySettings(true, true, true, true, null, null, null);
}
