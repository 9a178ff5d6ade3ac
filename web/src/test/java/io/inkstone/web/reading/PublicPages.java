package io.inkstone.web.reading;

import java.util.List;

/** One address of every kind of page that {@link SamplePosts} gives readers. */
final class PublicPages {
    static final List<String> ADDRESSES = List.of(
            "/",
            "/page/2/",
            "/tags/%E6%97%A7%E6%96%87/page/2/",
            "/search/?q=older&page=2",
            "/search/?q=%E6%96%87%E7%AB%A0&order=newest",
            "/posts/rich/",
            "/posts/untitled/",
            "/about/",
            "/archives/",
            "/archives/2024/",
            "/archives/2024/05/",
            "/categories/",
            "/categories/%E6%8A%80%E6%9C%AF/",
            "/tags/",
            "/tags/tag/",
            "/authors/",
            "/authors/second-author/",
            "/series/",
            "/series/%E7%B3%BB%E5%88%97/",
            "/search/",
            "/search/?q=%E6%96%87%E7%AB%A0",
            "/search/?q=zzz",
            "/none/",
            "/posts/taken-away/");

    /** Those that are there, and say something kind, before anything is written. */
    static final List<String> OF_AN_EMPTY_SITE = List.of(
            "/",
            "/archives/",
            "/categories/",
            "/tags/",
            "/authors/",
            "/series/",
            "/search/",
            "/search/?q=zzz",
            "/none/");

    private PublicPages() {}
}
