package vn.vankho.legal.coming;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;

/**
 * Days on which only a part of a text changes while the text stands before and behind as it did: a decree that lost an article years ago is
 * "hết hiệu lực một phần" whatever else is repealed or amended in it (R3).
 */
final class ComingParts {
    /** Held, and about a part; an amendment is of a part even where nobody named it. */
    private static final String HELD =
            " e.state = 'CONFIRMED' and e.retracted_at is null and (not e.whole or e.kind in ('" + EffectKind.AMENDED
                    + "', '" + EffectKind.SUPPLEMENTED + "')) ";

    /** The places that an event names, each Chương as the articles that its text was issued with. */
    private static final String ARTICLES = """
            array(select p from unnest(%1$s.provisions) as p
                   where not exists (select from legal_document t, unnest(t.divisions) as d where t.id = %1$s.legal_document_id and split_part(d, ' ', 1) = p)
                   union
                  select a from legal_document t, unnest(t.divisions) as d, unnest((string_to_array(d, ' '))[2:]) as a
                   where t.id = %1$s.legal_document_id and split_part(d, ' ', 1) = any (%1$s.provisions))""";

    /** Another word on the same part, or on the whole: a longer term, that a suspension was over before its last day, that the part is gone by then. */
    private static final String ANSWERED = """
            exists (select from effect_event x
                     where x.legal_document_id = e.legal_document_id and x.state = 'CONFIRMED' and x.retracted_at is null
                       and (x.whole or x.provisions && e.provisions or x.provisions = e.provisions
                         or cardinality(e.provisions) > 0 and %1$s @> %2$s)
                       and (e.kind = 'TERM' and x.kind = 'TERM' and not x.whole and x.until_day > e.until_day
                         or e.kind <> 'TERM' and x.kind = 'RESUMED' and x.on_day >= e.on_day and x.on_day <= e.until_day
                         or x.kind in ('REPEALED', 'REPLACED', 'ANNOUNCED_CEASED') and x.on_day <= e.until_day))
            """.formatted(ARTICLES.formatted("x"), ARTICLES.formatted("e"));

    /** Behind the days on which statuses turn. */
    static final String SQL = """
            union
            select p.legal_document_id, p.day, i.statuses, i.statuses
              from (select e.legal_document_id, e.on_day as day
                      from effect_event e
                     where %1$s and e.on_day > :today and e.on_day <= :until and e.kind = any (cast(:begins as text[]))
                     union all
                    select e.legal_document_id, e.until_day + 1
                      from effect_event e
                     where %1$s and e.until_day >= :today and e.until_day < :until and e.kind = any (cast(:ends as text[]))
                       and not %2$s) p
             cross join lateral (
                   select n.statuses, n.from_day from effect_interval n
                    where n.legal_document_id = p.legal_document_id and n.from_day <= p.day order by n.from_day desc limit 1) i
             where i.from_day < p.day and i.statuses not in ('', 'CEASED')
            """.formatted(HELD, ANSWERED);

    private ComingParts() {}

    /** Which kinds count, by their own day and by the day after their last one: those that give a part the status that is asked for. */
    static Map<String, Object> kinds(@Nullable EffectStatus status) {
        return Map.of(
                "begins", names(kind -> kind != EffectKind.TERM && kind.changesStatus() && brings(kind, status)),
                "ends",
                        names(kind -> kind.hasLastDay()
                                && (status == null || kind == EffectKind.TERM && brings(kind, status))));
    }

    private static boolean brings(EffectKind kind, @Nullable EffectStatus status) {
        if (status == null) return true;
        return switch (status) {
            case PARTLY_CEASED -> kind == EffectKind.AMENDED || kind.ends();
            case PARTLY_SUSPENDED -> kind != EffectKind.TERM && kind.hasLastDay();
            default -> false;
        };
    }

    private static String[] names(Predicate<EffectKind> wanted) {
        return Stream.of(EffectKind.values()).filter(wanted).map(Enum::name).toArray(String[]::new);
    }
}
