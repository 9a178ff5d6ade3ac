package io.inkstone.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Every kind of page before the Nu HTML checker. */
@MicronautTest(transactional = false)
class ValidHtmlIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @BeforeAll
    void write() {
        samples.write();
    }

    @Test
    void theFrameOfDiagramsHasNoError() throws IOException, SAXException {
        assertThat(NuChecker.errors(reader.get("/assets/diagram.html").body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void noPageHasAnError(String language) {
        samples.speak(language);

        assertThat(PublicPages.ADDRESSES)
                .allSatisfy(address ->
                        assertThat(NuChecker.errors(reader.get(address).body())).isEmpty());
    }
}
