package io.inkstone.core.discovery;

import java.util.List;

/** Robots of makers of language models, by the names to which they answer in {@code robots.txt}. */
public enum AiRobots {
    /** They gather texts to train models. */
    TRAINING("""
        AI2Bot
        Amazonbot
        Applebot-Extended
        Bytespider
        CCBot
        ClaudeBot
        Diffbot
        FacebookBot
        GPTBot
        Google-Extended
        PanguBot
        anthropic-ai
        cohere-training-data-crawler
        meta-externalagent
        omgili
        """),

    /** They look something up because somebody asked, or gather what an assistant will search. */
    ASSISTANT("""
        ChatGPT-User
        Claude-SearchBot
        Claude-User
        DuckAssistBot
        MistralAI-User
        OAI-SearchBot
        Perplexity-User
        PerplexityBot
        YouBot
        meta-externalfetcher
        """);

    private final String names;

    AiRobots(String names) {
        this.names = names;
    }

    public List<String> names() {
        return names.lines().toList();
    }
}
