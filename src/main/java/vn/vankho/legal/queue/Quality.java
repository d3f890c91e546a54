package vn.vankho.legal.queue;

import vn.vankho.legal.VisibleLegal;

/**
 * What cannot be right in the register, or has been left lying. Each is a condition on {@code legal_document l}, and says of what it found
 * one more word: a name, a number or a day. What hangs on another text counts only where that is seen.
 */
public enum Quality {
    /** No day of issue. */
    NO_ISSUE_DAY("l.issued_on is null and l.state <> 'CITED'", "''"),
    /** Confirmed, and nobody can say how it stands. */
    NO_STATUS(
            "l.state = 'CONFIRMED' and not exists (select from effect_interval i where i.legal_document_id = l.id and i.statuses <> '')",
            "''"),
    /** It ends before it begins, or on the day: it would never be in force. As the warning on its page has it ({@code Legality}). */
    END_BEFORE_START("""
            exists (select from effect_event b join effect_event e on e.legal_document_id = b.legal_document_id
                     where b.legal_document_id = l.id and b.kind = 'COMMENCED' and b.whole and b.state = 'CONFIRMED' and b.retracted_at is null
                       and e.whole and e.state = 'CONFIRMED' and e.retracted_at is null
                       and (e.kind in ('REPEALED', 'REPLACED', 'ANNOUNCED_CEASED', 'PARENT_CEASED') and e.on_day <= b.on_day
                            or e.kind = 'TERM' and e.until_day < b.on_day))""", "to_char(l.effective_from, 'DD/MM/YYYY')"),
    /** Ended, suspended or changed by a text that was over itself on that day, or suspended (R3, R7): repealed before its first day, it never acted. */
    ACTED_WITHOUT_FORCE(
            "exists (select 1 " + QualitySql.POWERLESS + ")",
            "(select coalesce(t.number, t.title) || ', ' || to_char(e.on_day, 'DD/MM/YYYY') " + QualitySql.POWERLESS
                    + " order by e.on_day limit 1)"),
    /** In effect before it was issued. */
    EFFECT_BEFORE_ISSUE("l.effective_from < l.issued_on", "to_char(l.effective_from, 'DD/MM/YYYY')"),
    /** Another register, taken over, says it ended, or is in force, and the events say otherwise. */
    SOURCE_DISAGREES(
            "exists (select 1 " + QualitySql.DISAGREEING + ")",
            "(select coalesce(nullif(s.status, ''), to_char(s.ceased_on, 'DD/MM/YYYY')) " + QualitySql.DISAGREEING
                    + ")"),
    /** Cited so often that its file should be here. */
    CITED_OFTEN("l.state = 'CITED' and " + QualitySql.CITING + " >= 3", QualitySql.CITING + "::text"),
    /** In force, and something it is based on, or details (R5), is not any more. */
    DEAD_BASIS(
            QualitySql.stands("l.id", "<> 'CEASED'") + " and exists (select 1 " + QualitySql.DEAD_BASES + ")",
            "(select coalesce(t.number, t.title) " + QualitySql.DEAD_BASES + " limit 1)"),
    /** Of a body whose unit was merged, split or ended, still in force, and nobody of the new unit has decided on it (R10, Luật 64/2025/QH15 Điều 54 khoản 2). */
    FORMER_ISSUER(
            "l.normative is distinct from false and " + QualitySql.stands("l.id", "<> 'CEASED'")
                    + " and exists (select 1 " + QualitySql.UNDECIDED + ")",
            "(select s.former || ' → ' || s.newer || ', ' || to_char(s.on_day, 'DD/MM/YYYY') " + QualitySql.UNDECIDED
                    + " order by s.on_day desc, s.newer limit 1)"),
    /** Suspended until something comes true, which no day brings about (R7, Luật 64/2025/QH15 Điều 56): somebody has to watch for it. */
    OPEN_SUSPENSION(
            QualitySql.stands("l.id", "like '%SUSPENDED%'") + " and exists (select 1 " + QualitySql.OPEN_SUSPENSIONS
                    + ")",
            "(select " + QualitySql.CONDITION + QualitySql.OPEN_SUSPENSIONS + " order by e.on_day desc limit 1)"),
    /** Read long ago, and nobody has looked. */
    LEFT_LYING(
            "l.state = 'PROPOSED' and l.taken_in_at < :long_ago",
            "to_char(l.taken_in_at at time zone :zone, 'DD/MM/YYYY')"),
    /** Nghi sai số hiệu. */
    SUSPECT_NUMBER("l.suspect_number is not null", "l.suspect_number"),
    /** Nobody has said that the whole ended: the articles that a machine read have, one by one, and it may have missed some. */
    ENDED_BY_ARTICLES(
            QualitySql.stands("l.id", "= 'CEASED'") + " and l.articles <> '{}' and not exists (select 1 "
                    + QualitySql.WHOLE_ENDS + ")",
            "(select count(*) from unnest(l.articles) a where a ~ '(^|__)dieu_[0-9a-z]+$')::text"),
    /** Hợp nhất: what others did to it could not be put in at some places, so that its consolidated text is not whole. */
    UNMERGED(
            VisibleLegal.FILE_SEEN + " and exists (select 1 " + QualitySql.GAPS + ")",
            "(select count(*) " + QualitySql.GAPS + ")::text",
            "(select g.place " + QualitySql.GAPS + " order by g.ordinal limit 1)"),
    /** Known by citation, under the number of a text that is here. */
    CITED_APART(
            "l.state = 'CITED' and exists (select 1 " + QualitySql.FITTING + ")",
            "(select coalesce(o.number, o.title) || coalesce(', ' || to_char(o.issued_on, 'DD/MM/YYYY'), '') "
                    + QualitySql.FITTING + " order by o.issued_on desc nulls last limit 1)"),
    /** One text under two entries. */
    TWICE("l.identity_key is not null and exists (select 1 " + QualitySql.SAME + ")", "''");

    private final String condition;
    private final String more;
    private final String place;

    Quality(String condition, String more) {
        this(condition, more, "''");
    }

    /** @param place anchor in the consolidated text at which it is first seen */
    Quality(String condition, String more, String place) {
        this.condition = condition;
        this.more = more;
        this.place = place;
    }

    String place() {
        return place;
    }

    String condition() {
        return condition;
    }

    String more() {
        return more;
    }
}
