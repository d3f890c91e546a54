package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.document.Visible;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Pages for people to look at, least sure first. */
@Repository
class DoubtfulPageQueries {
    /**
     * Of a page {@code p}; one without words is blank, unless it could not be read, and where a sound layer of the file holds nobody reads
     * what the machine was not sure of. Each way of doubt has an index of its own.
     */
    static final String IN_DOUBT = """
             p.read_at is not null and not p.confirmed
               and (not p.layer_holds and p.confidence < :sure or not p.layer_holds and p.doubtful > :doubtful or p.trouble <> '')
               and (length(p.words) > 0 or p.trouble <> '')
            """;

    /** Of current versions, those whose reading is doubtful. */
    static final String DOUBTFUL = """
              from scanned_page p
              join document_version v on v.id = p.version_id
              join document d on d.id = v.document_id and d.current_version = v.id
              cross join lateral (select case when p.trouble <> '' then 'UNREADABLE' when p.confidence < :sure then 'UNSURE'
                                              else 'RUBBISH' end as doubt, p.confidence - p.doubtful as worth) w
             where %s
               and (cast(:document as uuid) is null or d.id = :document) and (cast(:doubt as text) is null or w.doubt = :doubt)
               and (:any or d.kept_by = :me) and %s
            """.formatted(IN_DOUBT, Visible.SQL);

    /** Of a version {@code v}: whether the step that reads its pages is going to run. */
    static final String AGAIN = """
             exists (select 1 from step s where s.document_id = v.document_id and s.version_id = v.id and s.kind = 'SCAN'
                                             and s.state in ('WAITING', 'RUNNING')) as again
            """;

    private static final String ROW =
            "select d.id, d.title, p.version_id, p.no, w.doubt, p.confidence, p.doubtful, p.trouble, p.read_at," + AGAIN
                    + DOUBTFUL;

    private static final String ORDER = " order by w.worth, p.version_id, p.no ";

    private final JdbcClient jdbc;
    private final ScanSettings settings;

    DoubtfulPageQueries(JdbcClient jdbc, ScanSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Page<DoubtfulPage> page(DoubtFilter filter, int offset, int limit, Viewer viewer) {
        var rows = jdbc.sql(ROW + ORDER + "offset :offset limit :limit")
                .params(asked(filter, viewer))
                .param("offset", offset)
                .param("limit", limit)
                .query(DoubtfulPageQueries::row)
                .list();
        var total = jdbc.sql("select count(*)" + DOUBTFUL)
                .params(asked(filter, viewer))
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    /** How many there are, counted to {@code most} only. */
    int count(int most, Viewer viewer) {
        return jdbc.sql("select count(*) from (select 1" + DOUBTFUL + " limit :most) counted")
                .params(asked(DoubtFilter.ALL, viewer))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The one behind a page in the list, be that in doubt itself or not; at the end of the list the first one that is not this page. */
    Optional<DoubtfulPage> after(DoubtFilter filter, VersionId version, int no, Viewer viewer) {
        return jdbc.sql(ROW + """
                   and (p.version_id, p.no) <> (:version, :no)
                 order by (w.worth, p.version_id, p.no) < (select confidence - doubtful, version_id, no from scanned_page
                                                            where version_id = :version and no = :no),
                       w.worth, p.version_id, p.no
                 limit 1
                """)
                .params(asked(filter, viewer))
                .param("version", version.value())
                .param("no", no)
                .query(DoubtfulPageQueries::row)
                .optional();
    }

    private Map<String, @Nullable Object> asked(DoubtFilter filter, Viewer viewer) {
        var asked = new HashMap<String, @Nullable Object>(Visible.to(viewer));
        asked.put("sure", settings.sure());
        asked.put("doubtful", settings.doubtful());
        asked.put("any", viewer.may(Permission.EDIT));
        asked.put(
                "document", filter.document() == null ? null : filter.document().value());
        asked.put("doubt", filter.doubt() == null ? null : filter.doubt().name());
        return asked;
    }

    private static DoubtfulPage row(ResultSet row, int no) throws SQLException {
        return new DoubtfulPage(
                new DocumentId(Sql.uuid(row, "id")),
                new VersionId(Sql.uuid(row, "version_id")),
                row.getString("title"),
                row.getInt("no"),
                Doubt.valueOf(row.getString("doubt")),
                row.getInt("confidence"),
                row.getInt("doubtful"),
                row.getString("trouble"),
                row.getBoolean("again"),
                Sql.required(row, "read_at"));
    }
}
