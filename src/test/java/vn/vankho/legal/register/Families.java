package vn.vankho.legal.register;

import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;

/** Texts that detail others, and what is proposed to them when those end (R5). */
final class Families {
    private final RegisterRoom room;
    private int number;

    /** @param first of the texts, each with the next one */
    Families(RegisterRoom room, int first) {
        this.room = room;
        this.number = first;
    }

    /** In force since 2015. */
    LegalDocumentId text() {
        return room.confirmed(next("2015", "2015-01-01", "2015-01-11"));
    }

    LegalHeader next(String year, String issued, String effective) {
        return decision(number++ + "/" + year + "/QĐ-UBND", issued, effective);
    }

    /** Without a first day: a merge takes nothing back. */
    LegalDocumentId entered() {
        var dated = next("2015", "2015-01-01", "2015-01-11");
        var header = LegalHeader.cited(dated.number(), "Quyết định", "Nhập tay", PROVINCE, dated.issuedOn());
        return room.register.enter(header, room.lawyer);
    }

    /** A text that few may see repeals another one. */
    void repealedOutOfSight(LegalDocumentId target, String sentence) {
        var header = next("2026", "2026-06-01", "2026-07-01");
        var hidden = room.taken(room.hiddenFile(header.name()), header);
        room.confirm(hidden);
        room.register.addRelation(
                hidden, target, new RelationData(REPEALS, "", false, null, null, sentence), room.lawyer);
    }

    RelationId details(LegalDocumentId child, LegalDocumentId parent) {
        return room.register.addRelation(
                child, parent, new RelationData(DETAILS, "", false, null, null, ""), room.lawyer);
    }

    RelationId repealed(LegalDocumentId target, String provisions, String from) {
        return acts(REPEALS, target, provisions, from, null);
    }

    /** What a new text does to another one. */
    RelationId acts(RelationKind kind, LegalDocumentId target, String provisions, String from, @Nullable String until) {
        var last = until == null ? null : LocalDate.parse(until);
        var data = new RelationData(kind, provisions, false, LocalDate.parse(from), last, "Câu làm căn cứ.");
        return room.register.addRelation(text(), target, data, room.lawyer);
    }

    void confirm(EffectRow row) {
        room.events.confirmEvent(row.id(), room.lawyer);
    }

    List<EffectRow> proposed(LegalDocumentId id) {
        return room.view(id).timeline().stream()
                .filter(row -> !row.effect().confirmed() && row.effect().retractedAt() == null)
                .toList();
    }

    EffectRow proposed(LegalDocumentId id, EffectKind kind) {
        return proposed(id).stream()
                .filter(row -> row.effect().kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
