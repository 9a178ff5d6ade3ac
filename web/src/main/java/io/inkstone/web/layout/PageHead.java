package io.inkstone.web.layout;

import io.inkstone.core.site.Permalinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page says about itself.
 *
 * @param path its address from the site's root, in the one right spelling
 * @param title without the site's name; on the home page the site's name itself
 * @param trail what it lies in, from the top down, without the home page and without itself
 * @param feeds besides those of the whole site
 * @param indexed whether search engines should list it
 */
public record PageHead(
        String path,
        String title,
        String description,
        List<Link> trail,
        List<FeedLink> feeds,
        boolean indexed,
        @Nullable ArticleHead article) {

    public static PageHead of(String path, String title, String description) {
        return new PageHead(path, title, description, List.of(), List.of(), true, null);
    }

    /** This head for further pages of a list: under their own address, with the page's number in the title. */
    public PageHead numbered(SiteFrame site, PageNumber number) {
        if (number.value() == 1) {
            return this;
        }
        String numbered = site.text("title.page", title, site.text("pager.number", number.value()));
        return new PageHead(
                Permalinks.page(path, number.value()), numbered, description, trail, feeds, indexed, article);
    }

    public PageHead withTrail(List<Link> above) {
        return new PageHead(path, title, description, above, feeds, indexed, article);
    }

    public PageHead withFeed(FeedLink feed) {
        return new PageHead(path, title, description, trail, List.of(feed), indexed, article);
    }

    public PageHead withArticle(ArticleHead told) {
        return new PageHead(path, title, description, trail, feeds, indexed, told);
    }

    public boolean home() {
        return path.equals("/");
    }
}
