package io.inkstone.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.language.Messages;
import io.inkstone.importer.report.NoticeKind;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the importer tells, in the words of the desk. */
class ImportNoticeTest {
    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void eachKindHasItsWordsAndItsAdviceInBothLanguages(NoticeKind kind) {
        for (String language : new String[] {"en", "zh-CN"}) {
            Messages desk = Messages.of("admin", Locale.forLanguageTag(language));

            assertThat(Stream.of("imports.notice.", "imports.advice.").map(key -> desk.text(key + kind.code())))
                    .noneMatch(String::isBlank);
        }
    }
}
