package vn.vankho.legal.register;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.Refusals;
import vn.vankho.shared.Sql;

/** Proposals that texts make of their own effect. They bear no person, and the text itself as their source. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnEffectRepository {
    private static final String SAME = """
            e.legal_document_id = :id and e.kind = :kind and e.on_day = :on and e.until_day is not distinct from cast(:until as date)
            and e.whole = :whole and e.provisions_said = :provisions and not (e.state = 'PROPOSED' and e.retracted_why = :otherwise)
            """;

    /** Why a proposal was taken back whose source says otherwise now: nobody has refused it. */
    static final String OTHERWISE = Refusals.OTHERWISE;

    private final JdbcClient jdbc;

    OwnEffectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOf(LegalDocumentId id, DocumentId file) {
        return jdbc.sql("select exists (select from legal_document l where l.id = :id and l.document_id = :file)")
                .param("id", id.value())
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }

    /** Proposed, confirmed or refused before by a person. */
    boolean isKnown(LegalDocumentId id, NewEffect effect) {
        return jdbc.sql("select exists (select from effect_event e where " + SAME + ")")
                .param("id", id.value())
                .param("kind", effect.kind().name())
                .param("on", effect.on())
                .param("until", effect.until())
                .param("whole", effect.scope().whole())
                .param("provisions", effect.provisions())
                .param("otherwise", OTHERWISE)
                .query(Boolean.class)
                .single();
    }

    /** Proposals of an earlier reading that the text does not say now. */
    void takeBack(LegalDocumentId id, List<NewEffect> now, Instant at) {
        var said = now.stream().map(OwnEffectRepository::words).toArray(String[]::new);
        jdbc.sql("""
                update effect_event e set retracted_at = :at
                 where e.legal_document_id = :id and e.source_id = :id and e.relation_id is null and e.caused_by is null
                   and e.state = 'PROPOSED' and e.recorded_by is null and e.retracted_at is null
                   and concat_ws('|', e.kind, e.on_day, coalesce(cast(e.until_day as text), ''), e.provisions_said) <> all (cast(:said as text[]))
                """)
                .param("id", id.value())
                .param("at", Sql.at(at))
                .param("said", said)
                .update();
    }

    private static String words(NewEffect effect) {
        var until = effect.until() == null ? "" : effect.until().toString();
        return String.join("|", effect.kind().name(), effect.on().toString(), until, effect.provisions());
    }
}
