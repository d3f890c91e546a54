package vn.vankho.legal.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Texts that a check finds; each query holds the permission filter. */
@Repository
class QualityQueries {
    private final JdbcClient jdbc;
    private final EffectRules rules;

    QualityQueries(JdbcClient jdbc, EffectRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** @param longAgo what was read before and not confirmed has been left lying */
    record Moment(LocalDate today, Instant longAgo) {}

    Page<QualityRow> list(Quality check, Moment now, int offset, int limit, Viewer viewer) {
        var rows = jdbc.sql("select l.id, l.number, l.type_name, l.title, l.issuers, l.issued_on, l.state, "
                        + check.more() + " as more, " + check.place() + " as place" + found(check)
                        + " order by l.issued_on desc nulls last, l.id offset :offset limit :limit")
                .params(values(now, viewer))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new QualityRow(
                        new LegalDocumentId(Sql.uuid(row, "id")),
                        LegalHeader.cited(
                                        row.getString("number"),
                                        row.getString("type_name"),
                                        row.getString("title"),
                                        null,
                                        row.getObject("issued_on", LocalDate.class))
                                .by(Sql.strings(row, "issuers")),
                        HeaderState.valueOf(row.getString("state")),
                        Objects.requireNonNullElse(row.getString("more"), ""),
                        Objects.requireNonNullElse(row.getString("place"), "")))
                .list();
        return new Page<>(rows, count(check, now, viewer));
    }

    long count(Quality check, Moment now, Viewer viewer) {
        return jdbc.sql("select count(*)" + found(check))
                .params(values(now, viewer))
                .query(Long.class)
                .single();
    }

    private static String found(Quality check) {
        return " from legal_document l" + VisibleLegal.FILE + " where " + VisibleLegal.SQL + " and ("
                + check.condition() + ")";
    }

    private Map<String, Object> values(Moment now, Viewer viewer) {
        var values = new HashMap<String, Object>(VisibleLegal.to(viewer));
        values.put("today", now.today());
        values.put("long_ago", Sql.at(now.longAgo()));
        values.put("zone", OfficeClock.ZONE.getId());
        values.put("goes_on_from", goesOn(EffectRules.Validity::from));
        values.put("goes_on_until", goesOn(EffectRules.Validity::until));
        return values;
    }

    /** A bound of each time in which texts did not end with the one they detail (R5). */
    private @Nullable String[] goesOn(Function<EffectRules.Validity, @Nullable LocalDate> bound) {
        return rules.regimes().stream()
                .filter(regime -> !regime.implementingTextsEnd())
                .map(regime -> bound.apply(regime.validity()))
                .map(day -> day == null ? null : day.toString())
                .toArray(String[]::new);
    }
}
