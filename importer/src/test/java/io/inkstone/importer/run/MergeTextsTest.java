package io.inkstone.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportMerge;
import io.inkstone.core.post.Revision;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTextsTest {
    private static final String BASE = "One.\n\nTwo.\n\nThree.\n";

    @Test
    void changesInDifferentPlacesFitTogether() {
        ImportMerge merge =
                MergeTexts.merge(revision(BASE), revision(BASE.replace("One", "Eins")), BASE.replace("Three", "三"));

        assertThat(merge.clean()).isTrue();
        assertThat(merge.merged()).isEqualTo("Eins.\n\nTwo.\n\n三.\n");
    }

    @Test
    void changesInOnePlaceStandBetweenMarkersTheSitesFirst() {
        ImportMerge merge =
                MergeTexts.merge(revision(BASE), revision(BASE.replace("Two", "Zwei")), BASE.replace("Two", "二"));

        assertThat(merge.clean()).isFalse();
        assertThat(merge.merged()).isEqualTo("One.\n\n<<<<<<< site\nZwei.\n=======\n二.\n>>>>>>> archive\n\nThree.\n");
    }

    private static Revision revision(String text) {
        return new Revision(Ids.next(), Ids.next(), null, "Title", text, Map.of(), Instant.EPOCH);
    }
}
