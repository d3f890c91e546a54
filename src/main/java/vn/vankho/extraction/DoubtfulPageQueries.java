package vn.vankho.extraction;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.document.Visible;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Pages for people to look at. */
@Repository
class DoubtfulPageQueries {
    /** Of current versions, those whose reading is doubtful; a page without words is blank, unless it could not be read. */
    private static final String DOUBTFUL = """
              from scanned_page p
              join document_version v on v.id = p.version_id
              join document d on d.id = v.document_id and d.current_version = v.id
             where p.read_at is not null and not p.confirmed and (p.confidence < :sure or p.doubtful > :doubtful)
               and (length(p.words) > 0 or p.trouble <> '')
               and (:any or d.kept_by = :me) and %s
            """.formatted(Visible.SQL);

    private final JdbcClient jdbc;

    DoubtfulPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Least sure first. */
    Page<DoubtfulPage> doubtful(ScanSettings settings, int offset, int limit, Viewer viewer) {
        var rows = jdbc.sql("select d.id, d.title, p.version_id, p.no, p.confidence, p.read_at" + DOUBTFUL
                        + " order by p.confidence - p.doubtful, p.version_id, p.no offset :offset limit :limit")
                .params(Visible.to(viewer))
                .param("sure", settings.sure())
                .param("doubtful", settings.doubtful())
                .param("any", viewer.may(Permission.EDIT))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new DoubtfulPage(
                        new DocumentId(Sql.uuid(row, "id")),
                        new VersionId(Sql.uuid(row, "version_id")),
                        row.getString("title"),
                        row.getInt("no"),
                        row.getInt("confidence"),
                        Sql.required(row, "read_at")))
                .list();
        var total = jdbc.sql("select count(*)" + DOUBTFUL)
                .params(Visible.to(viewer))
                .param("sure", settings.sure())
                .param("doubtful", settings.doubtful())
                .param("any", viewer.may(Permission.EDIT))
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    Optional<PageToCorrect> page(VersionId version, int no) {
        return jdbc.sql("""
                select p.no, p.layer, p.text, p.confidence, p.confirmed, c.revision, c.text as correction, c.corrected_by, c.corrected_at
                  from scanned_page p
                  left join lateral (select * from page_correction c where c.version_id = p.version_id and c.no = p.no
                                      order by c.revision desc limit 1) c on true
                 where p.version_id = :version and p.no = :no and p.read_at is not null
                """)
                .param("version", version.value())
                .param("no", no)
                .query((row, _) -> new PageToCorrect(
                        row.getInt("no"),
                        new ScannedText(
                                        row.getString("layer"),
                                        row.getString("text"),
                                        row.getInt("confidence"),
                                        row.getString("correction"))
                                .holds(),
                        row.getInt("confidence"),
                        row.getBoolean("confirmed"),
                        row.getInt("revision"),
                        row.getObject("corrected_by") == null
                                ? null
                                : new PersonId(row.getObject("corrected_by", UUID.class)),
                        Sql.instant(row, "corrected_at")))
                .optional();
    }
}
