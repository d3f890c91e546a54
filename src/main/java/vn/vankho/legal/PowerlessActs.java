package vn.vankho.legal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.legal.effect.EffectKind;

/**
 * What a text did to another one on a day on which it was over itself, or suspended: repealed before its first day it never did it (R3, Luật
 * 64/2025/QH15 Điều 57, 80/2015/QH13 Điều 154; R7, Điều 56 and Điều 153). For queries of {@code effect_event e}, by what is known now.
 */
public final class PowerlessActs {
    /** They state what holds or has ended, and bring nothing about. */
    private static final Set<EffectKind> STATEMENTS = EnumSet.of(EffectKind.ANNOUNCED_CEASED, EffectKind.CONTINUED);

    public static final String SQL = """
             (e.state = 'CONFIRMED' and e.retracted_at is null and e.relation_id is not null and e.source_id <> e.legal_document_id
              and e.kind in (%s)
              and exists (select from effect_interval i
                           where i.legal_document_id = e.source_id and i.from_day <= e.on_day and i.to_day > e.on_day
                             and i.statuses in ('CEASED', 'SUSPENDED')))
            """.formatted(Arrays.stream(EffectKind.values())
            .filter(kind -> kind.changesStatus() && !STATEMENTS.contains(kind))
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", ")));

    private PowerlessActs() {}
}
