package io.inkstone.core.site;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The SQL of the site's settings: one row. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SiteSettingsRepository extends GenericRepository<SiteSettings, Boolean> {
    SiteSettings save(SiteSettings settings);

    SiteSettings update(SiteSettings settings);

    @Query("SELECT * FROM site_settings")
    Optional<SiteSettings> find();
}
