package io.inkstone.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
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

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void noPageHasAnError(String language) {
        samples.speak(language);

        assertThat(PublicPages.ADDRESSES)
                .allSatisfy(address -> assertThat(errors(address)).isEmpty());
    }

    private List<String> errors(String address) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setForceHTML(true);
        String told =
                checker.validate(new ByteArrayInputStream(reader.get(address).body()));
        return told.lines()
                .filter(line -> line.contains(": error:") || line.contains("fatal"))
                .toList();
    }
}
