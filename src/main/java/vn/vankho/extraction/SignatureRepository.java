package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.signature.SignatureReading;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.shared.Sql;

/** What was found of signatures, a row for each version that was looked at. */
@Repository
class SignatureRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    SignatureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Map<VersionId, Answer> read, Instant now) {
        read.forEach((version, answer) -> {
            switch (answer) {
                case Answer.Signatures(int _, SignedPdf signed) ->
                    keep(version, signed.signatures().size(), signed.toJson(), signed.roots(), "", now);
                case Answer.Trouble(int _, String reason, String detail) -> {
                    var said = JSON.writeValueAsString(Map.of("detail", detail.replace("\0", "")));
                    if (!told(version, reason, said)) keep(version, 0, said, "", reason, now);
                }
                default -> throw new IllegalArgumentException("no answer about signatures");
            }
        });
    }

    private void keep(VersionId version, int signatures, String found, String roots, String trouble, Instant now) {
        jdbc.sql("""
                insert into signature_reading (version_id, signatures, found, roots, trouble, read_at)
                values (:version, :signatures, cast(:found as jsonb), :roots, nullif(:trouble, ''), :now)
                on conflict (version_id) do update
                   set signatures = excluded.signatures, found = excluded.found, roots = excluded.roots,
                       trouble = excluded.trouble, read_at = excluded.read_at
                """)
                .param("version", version.value())
                .param("signatures", signatures)
                .param("found", found)
                .param("roots", roots)
                .param("trouble", trouble)
                .param("now", Sql.at(now))
                .update();
    }

    /** What was judged before stays, with the trouble of the last look beside it. @return whether anything was */
    private boolean told(VersionId version, String trouble, String said) {
        return jdbc.sql("""
                        update signature_reading set trouble = :trouble, found = found || cast(:said as jsonb)
                         where version_id = :version and signatures > 0
                        """)
                        .param("version", version.value())
                        .param("trouble", trouble)
                        .param("said", said)
                        .update()
                > 0;
    }

    Optional<SignatureReading> reading(VersionId version) {
        return jdbc.sql(
                        "select signatures, found, found ->> 'detail' as detail, trouble, read_at from signature_reading where version_id = :version")
                .param("version", version.value())
                .query(SignatureRepository::reading)
                .optional();
    }

    /**
     * Versions that need no other look: judged by these roots (or by any, while they are not whole), or found to bear no signature. A file that
     * no worker came to the end of bears none only as far as anybody knows.
     */
    Set<VersionId> settled(Collection<VersionId> versions, TrustedRoots roots, boolean failedToo) {
        return new HashSet<>(jdbc.sql("""
                select version_id from signature_reading
                 where version_id = any (cast(:ids as uuid[]))
                   and (signatures = 0 and (trouble is null or trouble <> all (:deadly))
                        or signatures > 0 and (roots = :roots or not :whole))
                   and (trouble is null or not :failedToo)
                """)
                .param("deadly", Tries.DEADLY.toArray(String[]::new))
                .param("ids", Sql.ids(versions))
                .param("roots", roots.mark())
                .param("whole", roots.areWhole())
                .param("failedToo", failedToo)
                .query((row, _) -> new VersionId(Sql.uuid(row, "version_id")))
                .list());
    }

    long signed() {
        return jdbc.sql("select count(*) from signature_reading where signatures > 0")
                .query(Long.class)
                .single();
    }

    private static String said(ResultSet row) throws SQLException {
        var detail = row.getString("detail");
        return detail == null ? "" : detail;
    }

    private static SignatureReading reading(ResultSet row, int no) throws SQLException {
        var trouble = row.getString("trouble");
        var at = Sql.required(row, "read_at");
        if (row.getInt("signatures") == 0 && trouble != null)
            return new SignatureReading(List.of(), 0, trouble, said(row), at);
        var signed = SignedPdf.ofJson(row.getString("found"));
        return new SignatureReading(signed.signatures(), signed.emptyFields(), trouble, said(row), at);
    }
}
