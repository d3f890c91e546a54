package vn.vankho.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by the SHA-256 of their secret. */
@Repository
class TokenRepository {
    /** A token that may be used, by whom and until when. */
    record Usable(
            UUID id,
            PersonId person,
            String login,
            @Nullable Instant expiresAt) {}

    private final JdbcClient jdbc;

    TokenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(PersonalToken token, PersonId person, String sha256) {
        jdbc.sql("""
                insert into personal_token (id, person_id, name, sha256, hint, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(token.id())
                .param(person.value())
                .param(token.name())
                .param(sha256)
                .param(token.hint())
                .param(Timestamp.from(token.createdAt()))
                .param(token.expiresAt() == null ? null : Timestamp.from(token.expiresAt()))
                .update();
    }

    /** Those that still open a door first, newest first. */
    List<PersonalToken> of(PersonId person, Instant now, int limit) {
        return jdbc.sql("""
                select * from personal_token where person_id = ?
                 order by (revoked_at is null and (expires_at is null or expires_at > ?)) desc, created_at desc limit ?
                """)
                .params(person.value(), Timestamp.from(now), limit)
                .query(TokenRepository::token)
                .list();
    }

    /** Those of {@link #of} that still open a door. */
    List<PersonalToken> usable(PersonId person, Instant now, int limit) {
        return jdbc.sql("""
                select * from personal_token
                 where person_id = ? and revoked_at is null and (expires_at is null or expires_at > ?)
                 order by created_at desc limit ?
                """)
                .params(person.value(), Timestamp.from(now), limit)
                .query(TokenRepository::token)
                .list();
    }

    long usable(PersonId person, Instant now) {
        return jdbc.sql("""
                select count(*) from personal_token
                 where person_id = ? and revoked_at is null and (expires_at is null or expires_at > ?)
                """)
                .params(person.value(), Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** The name of the token that was revoked, or empty when the person has no such usable token. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> revoke(UUID token, PersonId person, Instant now) {
        return jdbc.sql("""
                update personal_token set revoked_at = ? where id = ? and person_id = ? and revoked_at is null returning name
                """)
                .params(Timestamp.from(now), token, person.value())
                .query(String.class)
                .optional();
    }

    /** A token that opens no door any more. */
    record Revoked(UUID id, String name) {}

    /** All of {@link #usable(PersonId, Instant, int)}. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Revoked> revokeAll(PersonId person, Instant now) {
        return jdbc.sql("""
                update personal_token set revoked_at = :now
                 where person_id = :person and revoked_at is null and (expires_at is null or expires_at > :now)
                returning id, name
                """)
                .param("now", Timestamp.from(now))
                .param("person", person.value())
                .query((row, _) -> new Revoked(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    Optional<Usable> find(String sha256) {
        return jdbc.sql("""
                select t.id, t.person_id, p.login, t.expires_at from personal_token t join person p on p.id = t.person_id
                 where t.sha256 = ? and t.revoked_at is null
                """)
                .param(sha256)
                .query((row, number) -> new Usable(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("login"),
                        instant(row, "expires_at")))
                .optional();
    }

    void used(UUID token, Instant now) {
        jdbc.sql("update personal_token set last_used_at = ? where id = ?")
                .params(Timestamp.from(now), token)
                .update();
    }

    private static PersonalToken token(ResultSet row, int number) throws SQLException {
        return new PersonalToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("hint"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "expires_at"),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
