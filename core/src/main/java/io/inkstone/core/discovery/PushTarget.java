package io.inkstone.core.discovery;

/** Who can be told of news. */
public enum PushTarget {
    /** Bing, Yandex, Naver, Seznam and others that share what one of them is told. */
    INDEXNOW,
    BAIDU
}
