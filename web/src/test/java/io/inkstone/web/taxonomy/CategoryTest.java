package io.inkstone.web.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.site.PermalinkPattern;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.taxonomy.CategoryCount;
import io.inkstone.web.layout.PageNumber;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryTest {
    private static final Permalinks PERMALINKS = new Permalinks(PermalinkPattern.DEFAULT, List.of(), ZoneOffset.UTC);

    @Test
    void aChildStandsBelowItsParentWhateverLiesBetweenThemInTheAlphabet() {
        List<CategoryCount> all = List.of(
                new CategoryCount("a", "A", 3), new CategoryCount("a-b", "AB", 1), new CategoryCount("a/c", "AC", 2));

        List<CategoryNode> roots = CategoryNode.below("", all, PERMALINKS);

        assertThat(roots).extracting(root -> root.term().name()).containsExactly("A", "AB");
        assertThat(roots.getFirst().children())
                .containsExactly(new CategoryNode(new TermLink("AC", "/categories/a/c/", 2), List.of()));
    }

    @Test
    void anAddressNamesAPathAndAPage() {
        assertThat(CategoryAddress.parse("a/b/")).isEqualTo(new CategoryAddress("a/b", PageNumber.FIRST));
        assertThat(CategoryAddress.parse("a/b/page/3/")).isEqualTo(new CategoryAddress("a/b", new PageNumber(3)));
        assertThat(CategoryAddress.parse("a/page/0")).isEqualTo(new CategoryAddress("a/page/0", PageNumber.FIRST));
    }
}
