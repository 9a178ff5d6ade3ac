package io.inkstone.core.database;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;

/** A {@code @MicronautTest(transactional = false)} that implements this stands on a fresh, migrated database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface DatabaseTest extends TestPropertyProvider {
    /** A test that needs more properties overrides this and adds to it. */
    @Override
    default Map<String, String> getProperties() {
        return TestDatabase.properties(TestDatabase.create(getClass().getSimpleName()));
    }
}
