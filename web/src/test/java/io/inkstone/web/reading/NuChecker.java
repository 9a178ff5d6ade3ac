package io.inkstone.web.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
final class NuChecker {
    private NuChecker() {}

    static List<String> errors(byte[] page) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setForceHTML(true);
        return checker.validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> line.contains(": error:") || line.contains("fatal"))
                .toList();
    }
}
