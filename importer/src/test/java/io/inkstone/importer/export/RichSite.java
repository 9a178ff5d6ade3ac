package io.inkstone.importer.export;

import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.media.MediaAsset;
import io.inkstone.core.media.StoreMedia;
import io.inkstone.core.post.CreatePost;
import io.inkstone.core.post.DeletePost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostContent;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.PostStatus;
import io.inkstone.core.post.RevisePost;
import io.inkstone.core.post.Terms;
import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.Navigation;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.core.site.SiteSettingsRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.importer.source.ArchiveFixtures;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site with one of everything: imported, edited, written here, drafted, hidden, scheduled, moved and deleted. */
final class RichSite {
    private static final Instant AT = Instant.parse("2023-03-04T16:30:15.123456Z");

    private final ApplicationContext context;
    private final Path home;

    RichSite(ApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    void make() throws IOException {
        settings();
        context.getBean(ContentImporter.class)
                .run(new ImportRequest(List.of(archive()), null, false), ImportProgress.SILENT);
        edit();
        write();
        Redirect gone = Redirect.gone(PathKey.of("/taken/away/"), AT);
        context.getBean(RedirectRepository.class).put(gone);
        context.getBean(RedirectRepository.class)
                .put(new Redirect(
                        io.inkstone.core.identity.Ids.next(),
                        "/elsewhere?p=3",
                        null,
                        "https://other.example/a?b=1",
                        AT,
                        null));
    }

    private void settings() {
        SiteSettings before = context.getBean(CurrentSite.class).settings();
        context.getBean(SiteSettingsRepository.class)
                .update(new SiteSettings(
                        true,
                        "墨: \"quoted\" & 'single'",
                        "Two\nlines",
                        "zh-CN",
                        "Asia/Shanghai",
                        "/{year}/{month}/{slug}/",
                        List.of("/posts/{slug}/"),
                        7,
                        new Navigation(List.of(new Navigation.Item("关于", "/about/"))),
                        before.version()));
    }

    /** A Jekyll blog whose files cannot be understood without its own configuration. */
    private Path archive() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("_config.yml", """
            title: Old
            url: https://old.example
            author: Mo
            timezone: Asia/Shanghai
            permalink: /:categories/:title.html
            collections:
              wiki:
                output: true
            defaults:
              - scope: {path: _posts}
                values: {categories: [旧]}
            """);
        files.put("_posts/2020-01-01-plain.md", "---\ntitle: Plain\ntags: [b, a]\nkey: 007\n---\nPlain *text*.\n");
        files.put("_posts/2021-01-01-plain.md", "---\ntitle: The same name\n---\r\nAgain.\r\n");
        files.put("_posts/2020-02-01-picture.md", """
            ---
            date: 2020-02-01 23:30:00
            last_modified_at: 2020-03-01
            ---
            ![x]({{ site.baseurl }}/img/x.png)
            {: .wide}

            [plain]({% post_url 2020-01-01-plain %}) {{ site.title }}
            """);
        files.put(
                "_posts/2020-03-01-own.md",
                "---\npermalink: /my/own/\nredirect_from: [/a.html, /b/]\nimage: /img/x.png\n---\nOwn.\n");
        files.put("_posts/2020-04-01-一方砚台.md", "---\ntitle: 一方砚台\nhidden: true\nlang: en\n---\n# 砚\n\n墨。\n");
        files.put("_posts/2020-05-01-edited.md", "---\ntitle: Edited\nlayout: wide\n---\nOld.\n");
        files.put("_posts/2020-06-01-retagged.md", "---\ntags: [old]\n---\nThe text stays.\n");
        files.put("_posts/2020-07-01-deleted.md", "---\n---\nGoes.\n");
        files.put("_posts/2020-08-01-unpublished.md", "---\npublished: false\n---\nNot yet.\n");
        files.put("_drafts/idea.md", "---\ntags: [x]\n---\nAn idea.\n");
        files.put("about.md", "---\ntitle: About\n---\nAbout.\n");
        files.put("docs/guide.md", "---\ntitle: Guide\n---\nA guide.\n");
        files.put("_wiki/term.md", "---\ntitle: Term\n---\nA term.\n");
        files.put("img/x.png", "pixels");
        return ArchiveFixtures.folder(home.resolve("old"), files);
    }

    private void edit() {
        PostRepository posts = context.getBean(PostRepository.class);
        Post edited = post(posts, "edited");
        revise(
                edited,
                content(
                        "edited",
                        "New.\n\n{{ not liquid }}\n",
                        new Terms(List.of(), List.of(), List.of(), null, null)));
        Post retagged = post(posts, "retagged");
        revise(
                retagged,
                content("retagged", "The text stays.\n", new Terms(List.of(), List.of(), List.of("new"), null, null)));
        context.getBean(DeletePost.class).delete(post(posts, "deleted").id());
    }

    private static Post post(PostRepository posts, String slug) {
        return posts.findByKindAndSlug(PostKind.POST, Slug.of(slug)).orElseThrow();
    }

    private void revise(Post post, PostContent content) {
        context.getBean(RevisePost.class)
                .revise(post.id(), content, context.getBean(Markdown.class).render(content.markdown()));
    }

    private void write() throws IOException {
        Path picture = Files.writeString(home.resolve("two words.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        MediaAsset asset = context.getBean(StoreMedia.class).store(picture, "two words.svg");
        Path unused = Files.writeString(home.resolve("aux.txt"), "shown nowhere", StandardCharsets.UTF_8);
        context.getBean(StoreMedia.class).store(unused, "aux.txt");
        String liquid = """
            {{ page.title }} {% include no.html %} `{{< figure src="x" >}}` {{% note %}}x{{% /note %}}
            ---

            ```
            {% raw %}
            ```

            {{<
            """;
        Terms filed = new Terms(
                List.of("Mo", "Lin"),
                List.of(List.of("技术", "后端", "Java"), List.of("生活")),
                List.of("yes", "2024", "C++", "a: b"),
                "搬家",
                2);
        create(content("written", liquid + "![m](" + asset.address() + ")\n", filed));
        create(content("first", "# First\n\nText\n", new Terms(List.of("Lin"), List.of(), List.of(), "搬家", 1)));
        create(content("标题", "中文。", Terms.NONE));
        create(content("con", "", Terms.NONE));
        create(with(content("secret", "Draft.\n", filed), PostKind.POST, PostStatus.DRAFT, null));
        create(with(content("imprint", "A page.\n", Terms.NONE), PostKind.PAGE, PostStatus.PUBLISHED, AT));
        create(with(
                content("later", "Not yet.\n", Terms.NONE),
                PostKind.POST,
                PostStatus.PUBLISHED,
                Instant.parse("2999-01-01T00:00:00Z")));
    }

    private void create(PostContent content) {
        context.getBean(CreatePost.class)
                .create(content, context.getBean(Markdown.class).render(content.markdown()));
    }

    private static PostContent content(String slug, String markdown, Terms terms) {
        return new PostContent(
                PostKind.POST,
                Slug.of(slug),
                slug.equals("first") ? "true" : "Title: \"" + slug + "\" #1",
                markdown,
                Map.of("empty", "", "translation_key", "k-" + slug, "nested", Map.of("list", List.of("1", "x"))),
                PostStatus.PUBLISHED,
                slug.equals("标题"),
                AT,
                slug.equals("written") ? AT.plusSeconds(86_400) : null,
                slug.equals("written") ? "en" : null,
                slug.equals("written") ? "A summary: in one line" : null,
                slug.equals("written") ? "https://pictures.example/c.png" : null,
                terms);
    }

    private static PostContent with(PostContent content, PostKind kind, PostStatus status, @Nullable Instant at) {
        return new PostContent(
                kind,
                content.slug(),
                content.title(),
                content.markdown(),
                content.frontMatter(),
                status,
                content.unlisted(),
                at,
                content.updatedAt(),
                content.language(),
                content.summary(),
                content.cover(),
                content.terms());
    }
}
