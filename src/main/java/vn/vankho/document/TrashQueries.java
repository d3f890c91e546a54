package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.ListConditions.Condition;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Reads the trash as far as the viewer may restore what lies there ({@code Access} says the same of one document). */
@Repository
class TrashQueries {
    /** Of a document {@code d}. */
    static final String RESTORABLE =
            " (d.trashed_at is not null and " + Visible.ANYWHERE + " and (:restores or d.kept_by = :me and :keeps)) ";

    private final JdbcClient jdbc;
    private final DocumentSettings settings;

    TrashQueries(JdbcClient jdbc, DocumentSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The parameters of {@link #RESTORABLE}. */
    static Map<String, Object> to(Viewer viewer) {
        var values = new HashMap<>(Visible.to(viewer));
        values.put("restores", viewer.may(Permission.TRASH));
        values.put("keeps", viewer.may(Permission.KEEP));
        return values;
    }

    Page<TrashedDocument> page(TrashFilter filter, TrashOrder order, int offset, int limit, Viewer viewer) {
        var condition = condition(filter, viewer);
        var rows = jdbc.sql(RowMapping.select(
                                ", d.trashed_at, (select t.full_name from person t where t.id = d.trashed_by) as trashed_by")
                        + " where " + condition.sql() + " order by " + order.sql() + " offset :offset limit :limit")
                .params(condition.values())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::read)
                .list();
        long total = jdbc.sql("select count(*) from document d where " + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    /** The same list, of each no more than what a deed on many needs. */
    List<PickedDocument> picked(TrashFilter filter, TrashOrder order, int limit, Viewer viewer) {
        var condition = condition(filter, viewer);
        return jdbc.sql("select d.id, d.title, d.access from document d where " + condition.sql() + " order by "
                        + order.sql() + " limit :limit")
                .params(condition.values())
                .param("limit", limit)
                .query(DocumentListQueries::picked)
                .list();
    }

    /** Names of those who threw away what the viewer may restore. */
    Map<PersonId, String> people(Viewer viewer) {
        var names = new LinkedHashMap<PersonId, String>();
        jdbc.sql("""
                select p.id, p.full_name from person p
                 where p.id in (select d.trashed_by from document d where %s)
                 order by p.full_name collate "vi-VN-x-icu", p.id
                """.formatted(RESTORABLE)).params(to(viewer)).query(one -> {
            names.put(new PersonId(Sql.uuid(one, "id")), one.getString("full_name"));
        });
        return names;
    }

    private static Condition condition(TrashFilter filter, Viewer viewer) {
        var values = to(viewer);
        var sql = new StringBuilder(RESTORABLE);
        ListConditions.words(filter.words(), sql, values);
        if (filter.by() != null) {
            sql.append(" and d.trashed_by = :by");
            values.put("by", filter.by().value());
        }
        if (filter.from() != null) {
            sql.append(" and d.trashed_at >= :from");
            values.put("from", Sql.at(begin(filter.from())));
        }
        if (filter.until() != null) {
            sql.append(" and d.trashed_at < :until");
            values.put("until", Sql.at(begin(filter.until().plusDays(1))));
        }
        return new Condition(sql.toString(), values);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    private TrashedDocument read(ResultSet found, int no) throws SQLException {
        var at = Sql.required(found, "trashed_at");
        var by = found.getString("trashed_by");
        return new TrashedDocument(RowMapping.read(found, no), at, by == null ? "" : by, destroyedAt(at));
    }

    private @Nullable Instant destroyedAt(Instant trashedAt) {
        return settings.trashDays() == 0 ? null : trashedAt.plus(Duration.ofDays(settings.trashDays()));
    }
}
