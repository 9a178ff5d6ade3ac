package io.inkstone.web.feed;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds feeds to the letter of their standards, in RELAX NG. */
final class FeedSchema {
    private FeedSchema() {}

    /** What is wrong with {@code feed} by the schema of this name; empty if nothing is. */
    static List<String> faults(String schema, byte[] feed) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collecting(faults));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String address =
                Objects.requireNonNull(FeedSchema.class.getResource(schema)).toString();
        if (!driver.loadSchema(new InputSource(address))) {
            throw new IllegalStateException(schema + " is no schema: " + faults);
        }
        driver.validate(new InputSource(new ByteArrayInputStream(feed)));
        return faults;
    }

    private record Collecting(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add(fault);
        }

        private void add(SAXParseException fault) {
            faults.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
        }
    }
}
