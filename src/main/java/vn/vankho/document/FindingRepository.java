package vn.vankho.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;
import vn.vankho.storage.ExpectedOriginals.Trouble;
import vn.vankho.storage.Sha256;
import vn.vankho.storage.StoredObject;

/** Originals that should be in the store, and marks on those that are not right. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FindingRepository {
    private final JdbcClient jdbc;

    FindingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<StoredObject> named(@Nullable Sha256 after, int limit) {
        return jdbc.sql("""
                select sha256, min(size) as size from document_version where sha256 > :after
                 group by sha256 order by sha256 limit :limit
                """)
                .param("after", after == null ? "" : after.hex())
                .param("limit", limit)
                .query((row, _) -> new StoredObject(new Sha256(row.getString("sha256")), row.getLong("size")))
                .list();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    boolean isNamed(Sha256 sha256) {
        return jdbc.sql("select exists (select 1 from document_version where sha256 = :sha256)")
                .param("sha256", sha256.hex())
                .query(Boolean.class)
                .single();
    }

    /** @return false when it is marked so already */
    boolean mark(Sha256 sha256, Trouble trouble, Instant now) {
        return jdbc.sql("""
                insert into original_finding (sha256, trouble, found_at) values (:sha256, :trouble, :now)
                on conflict (sha256) do update set trouble = excluded.trouble, found_at = excluded.found_at
                 where original_finding.trouble <> excluded.trouble
                """)
                        .param("sha256", sha256.hex())
                        .param("trouble", trouble.name())
                        .param("now", Sql.at(now))
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    boolean isMarked(Sha256 sha256) {
        return jdbc.sql("select exists (select from original_finding where sha256 = :sha256)")
                .param("sha256", sha256.hex())
                .query(Boolean.class)
                .single();
    }

    boolean unmark(Sha256 sha256) {
        return jdbc.sql("delete from original_finding where sha256 = :sha256")
                        .param("sha256", sha256.hex())
                        .update()
                > 0;
    }

    /** Marks on what nothing names any more are dropped. */
    List<StoredObject> marked() {
        jdbc.sql("""
                delete from original_finding f
                 where not exists (select 1 from document_version v where v.sha256 = f.sha256)
                """).update();
        return jdbc.sql("""
                select f.sha256, min(v.size) as size from original_finding f join document_version v on v.sha256 = f.sha256
                 group by f.sha256 order by f.sha256
                """)
                .query((row, _) -> new StoredObject(new Sha256(row.getString("sha256")), row.getLong("size")))
                .list();
    }

    /** Documents whose reading failed for want of this original. */
    List<DocumentId> unread(Sha256 sha256) {
        return jdbc.sql("""
                select s.document_id from step s join document_version v on v.id = s.version_id
                 where v.sha256 = :sha256 and s.kind = 'READ' and s.state = 'FAILED' and starts_with(s.reason, 'storage.')
                """)
                .param("sha256", sha256.hex())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "document_id")))
                .list();
    }

    /** Latest first; names only of what the viewer may see. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Page<TroubledOriginal> page(int offset, int limit, Viewer viewer) {
        var rows = jdbc.sql("""
                select f.trouble, f.found_at, v.sha256, v.file_name, v.no, d.id, d.title, (%s) as visible
                  from original_finding f
                  join document_version v on v.sha256 = f.sha256
                  join document d on d.id = v.document_id
                 order by f.found_at desc, v.id offset :offset limit :limit
                """.formatted(Visible.ANYWHERE))
                .params(Visible.to(viewer))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> {
                    boolean visible = row.getBoolean("visible");
                    return new TroubledOriginal(
                            Trouble.valueOf(row.getString("trouble")),
                            Sql.required(row, "found_at"),
                            row.getString("sha256"),
                            visible ? new DocumentId(Sql.uuid(row, "id")) : null,
                            visible ? row.getString("title") : null,
                            visible ? row.getString("file_name") : null,
                            row.getInt("no"));
                })
                .list();
        var total = jdbc.sql("""
                select count(*) from original_finding f join document_version v on v.sha256 = f.sha256
                """).query(Long.class).single();
        return new Page<>(rows, total);
    }
}
