package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.storage.Sha256;

/** What was decoded, and which files people want as they are written. */
@Repository
class DecodingRepository {
    private final JdbcClient jdbc;

    DecodingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Decoding> of(VersionId version) {
        return jdbc.sql("""
                select t.charsets, t.charset_score, u.sha256 is not null reverted
                  from extracted_text t join document_version v on v.id = t.version_id
                  left join undecoded_file u on u.sha256 = v.sha256
                 where t.version_id = :id and t.charsets is not null
                """)
                .param("id", version.value())
                .query(DecodingRepository::decoding)
                .optional();
    }

    /** Whether a person wants the text of these bytes as it is written. */
    boolean isReverted(Sha256 sha256) {
        return jdbc.sql("select exists (select 1 from undecoded_file where sha256 = :sha256)")
                .param("sha256", sha256.hex())
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> originalTexts(VersionId version) {
        return jdbc.sql("select original_texts from extracted_text where version_id = :id and charsets is not null")
                .param("id", version.value())
                .query((row, _) -> row.getBytes("original_texts"))
                .optional();
    }

    /** Empty where nothing was decoded, or a person wants the text as it is written. */
    Optional<DecodedWords> bothTexts(VersionId version) {
        return jdbc.sql("""
                select t.original_texts, t.texts
                  from extracted_text t join document_version v on v.id = t.version_id
                 where t.version_id = :id and t.charsets is not null
                   and not exists (select 1 from undecoded_file u where u.sha256 = v.sha256)
                """)
                .param("id", version.value())
                .query((row, _) -> new DecodedWords(
                        Packed.unpackPages(row.getBytes("original_texts")), Packed.unpackPages(row.getBytes("texts"))))
                .optional();
    }

    /** @return whether that changed anything */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean revert(String sha256, UUID by, Instant now) {
        return jdbc.sql(
                                "insert into undecoded_file (sha256, chosen_by, chosen_at) values (:sha256, :by, :now) on conflict do nothing")
                        .param("sha256", sha256)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** @return whether that changed anything */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean decodeAgain(String sha256) {
        return jdbc.sql("delete from undecoded_file where sha256 = :sha256")
                        .param("sha256", sha256)
                        .update()
                > 0;
    }

    private static Decoding decoding(ResultSet row, int no) throws SQLException {
        return new Decoding(
                List.of(row.getString("charsets").split("\\+")),
                row.getDouble("charset_score"),
                row.getBoolean("reverted"));
    }
}
