package io.inkstone.core.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The SQL of accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccountRepository extends GenericRepository<Account, UUID> {
    Account save(Account account);

    /** Fails with an optimistic lock exception if somebody else changed the row since it was read. */
    Account update(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(Email email);

    boolean existsByEmail(Email email);

    /** Whether nobody can sign in, nor ever could. */
    @Query("SELECT NOT EXISTS (SELECT 1 FROM account)")
    boolean isEmpty();
}
