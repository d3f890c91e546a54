package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.Corrections;
import vn.vankho.legal.register.EventCorrections;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.shared.BadParameter;

/** Decisions in the register for scripts. Who may do what is decided by {@code LegalRegister}. */
@RestController
@RequestMapping("/api/v1/legal")
@Tag(name = "Sổ văn bản pháp luật")
class LegalDeedController {
    private final LegalRegister register;
    private final LegalEvents events;
    private final Corrections corrections;
    private final EventCorrections eventCorrections;
    private final LegalLookup lookup;
    private final CurrentViewer viewers;

    LegalDeedController(
            LegalRegister register,
            LegalEvents events,
            Corrections corrections,
            EventCorrections eventCorrections,
            LegalLookup lookup,
            CurrentViewer viewers) {
        this.corrections = corrections;
        this.eventCorrections = eventCorrections;
        this.register = register;
        this.events = events;
        this.lookup = lookup;
        this.viewers = viewers;
    }

    /**
     * @param revision the one the caller saw, of a text that is there
     * @param issuer in one line; {@code issuers} go before it
     * @param issuers of a joint text all bodies, in its order
     * @param shortened of the shortened procedure (thủ tục rút gọn); not said: as it is known
     */
    record HeaderBody(
            @Nullable Integer revision,
            @Nullable String number,
            @Nullable String typeName,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable List<String> issuers,
            @Nullable String signatory,
            @Nullable String capacity,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable String field,
            @Nullable Boolean shortened) {
        LegalHeader header(boolean knownShortened) {
            var said = new LegalHeader(
                    number, typeName, said(title), issuer, signatory, capacity, issuedOn, effectiveFrom, field);
            return (issuers == null ? said : said.by(issuers))
                    .ofShortened(Objects.requireNonNullElse(shortened, knownShortened));
        }
    }

    /**
     * @param targetId the document acted upon, as the register knows it
     * @param number and the four behind it: of the document acted upon, where it is not in the register
     * @param part some part although no provisions are said; else it is the whole
     */
    record RelationBody(
            @Nullable RelationKind kind,
            @Nullable UUID targetId,
            @Nullable String number,
            @Nullable String typeName,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String provisions,
            @Nullable Boolean part,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String sentence) {
        LegalHeader target() {
            return LegalHeader.cited(number, typeName, said(title), issuer, issuedOn);
        }

        RelationData data() {
            if (kind == null) throw new BadParameter("problem.parameter.missing", "kind");
            var said = said(provisions);
            boolean unnamed = Boolean.TRUE.equals(part) && said.isEmpty();
            return new RelationData(kind, said, unnamed, from, until, said(sentence));
        }
    }

    /**
     * @param on first day
     * @param until last day of a term or suspension
     * @param provisions of this text; empty: the whole
     * @param sourceId the text that did it, where it is in the register
     * @param part some part although no provisions are said, or the whole; left out: the whole, or as it was where an event is put right
     */
    record EventBody(
            @Nullable EffectKind kind,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable String condition,
            @Nullable String provisions,
            @Nullable String sentence,
            @Nullable UUID sourceId,
            @Nullable Boolean part) {
        SaidEvent said() {
            if (kind == null) throw new BadParameter("problem.parameter.missing", "kind");
            if (on == null) throw new BadParameter("problem.parameter.missing", "on");
            var source = sourceId;
            return new SaidEvent(
                    kind,
                    on,
                    until,
                    LegalDeedController.said(condition),
                    LegalDeedController.said(provisions),
                    LegalDeedController.said(sentence),
                    source == null ? null : new LegalDocumentId(source),
                    part);
        }
    }

    /** @param event as it should be, the whole of it */
    record CorrectedEvent(
            @Nullable EventBody event, @Nullable String why) {}

    /**
     * Instead of what was read: a day that is left out is none; kind, provisions and part that are left out stay.
     *
     * @param part some part although no provisions are said, or the whole
     */
    record SaidBody(
            @Nullable RelationKind kind,
            @Nullable String provisions,
            @Nullable Boolean part,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        SaidAct said(SaidAct read) {
            return new SaidAct(
                    Objects.requireNonNullElse(kind, read.kind()),
                    Objects.requireNonNullElse(provisions, read.provisions()),
                    from,
                    until,
                    part);
        }
    }

    /**
     * In place of a confirmed act; what it leaves out is as in {@link SaidBody}.
     *
     * @param targetId and {@code target}: the text that is meant; both left out: the same as before
     */
    record CorrectionBody(
            @Nullable RelationKind kind,
            @Nullable String provisions,
            @Nullable Boolean part,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID targetId,
            @Nullable String target,
            @Nullable String why) {
        CorrectedAct said(SaidAct known) {
            var other = targetId;
            return new CorrectedAct(
                    new SaidBody(kind, provisions, part, from, until).said(known),
                    other == null ? null : new LegalDocumentId(other),
                    target == null ? null : LegalHeader.cited(target, null, "", null, null),
                    LegalDeedController.said(why));
        }
    }

    /**
     * What ends with the text that is detailed; where nothing of it is said it is as proposed.
     *
     * @param part a part that is not named; else the whole where no provisions are said
     */
    record EndedPart(@Nullable Boolean part, @Nullable String provisions) {
        boolean isSaid() {
            return part != null || provisions != null;
        }
    }

    record Reason(@Nullable String why) {}

    @Operation(summary = "Nhập vào sổ một văn bản không có tệp; được tính là đã xác nhận")
    @PostMapping("/documents")
    @ResponseStatus(HttpStatus.CREATED)
    Created enter(@RequestBody HeaderBody body) {
        return new Created(register.enter(body.header(false), viewers.get()).value());
    }

    @Operation(summary = "Xác nhận thông tin của văn bản; ngày có hiệu lực trở thành sự kiện hiệu lực")
    @PostMapping("/documents/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmHeader(@PathVariable("id") UUID id, @RequestBody HeaderBody body) {
        if (body.revision() == null) throw new BadParameter("problem.parameter.missing", "revision");
        var document = new LegalDocumentId(id);
        boolean shortened = body.shortened() == null
                && lookup.document(document, viewers.get()).header().shortened();
        register.confirmHeader(document, body.revision(), body.header(shortened), viewers.get());
    }

    @Operation(summary = "Thêm quan hệ: văn bản này tác động lên văn bản khác; được tính là đã xác nhận")
    @PostMapping("/documents/{id}/relations")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@PathVariable("id") UUID id, @RequestBody RelationBody body) {
        var acting = new LegalDocumentId(id);
        var known = body.targetId();
        var added = known == null
                ? register.addRelation(acting, body.target(), body.data(), viewers.get())
                : register.addRelation(acting, new LegalDocumentId(known), body.data(), viewers.get());
        return new Created(added.value());
    }

    @Operation(
            summary =
                    "Xác nhận một quan hệ: không có thân thì đúng như đã đọc; có thân thì thay ngày (bỏ trống là không có ngày riêng, theo ngày có hiệu lực của văn bản tác động), và loại quan hệ, điều khoản nếu có nêu. Quan hệ đã xác nhận được sửa lại như vậy")
    @PostMapping("/relations/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable SaidBody body) {
        var relation = new RelationId(id);
        if (body == null) register.confirmRelation(relation, null, null, viewers.get());
        else corrections.confirm(relation, body::said, viewers.get());
    }

    @Operation(
            summary =
                    "Sửa một quan hệ đã xác nhận: loại, điều khoản, ngày, hoặc văn bản bị tác động (targetId, hoặc target: số, ký hiệu). Quan hệ cũ vẫn đọc được khi hỏi trước đây đã biết gì; trả về quan hệ thay nó")
    @PostMapping("/relations/{id}/correct")
    Created correct(@PathVariable("id") UUID id, @RequestBody CorrectionBody body) {
        var relation = new RelationId(id);
        var row = lookup.act(relation, viewers.get()).row();
        return new Created(corrections
                .correct(relation, body.said(SaidAct.of(row.data())), viewers.get())
                .value());
    }

    @Operation(summary = "Bác bỏ một quan hệ; những gì phát sinh từ nó được rút lại")
    @PostMapping("/relations/{id}/reject")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable Reason reason) {
        register.rejectRelation(new RelationId(id), why(reason), viewers.get());
    }

    @Operation(summary = "Thêm một sự kiện hiệu lực của văn bản; được tính là đã xác nhận")
    @PostMapping("/documents/{id}/events")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addEvent(@PathVariable("id") UUID id, @RequestBody EventBody body) {
        events.addEvent(new LegalDocumentId(id), body.said(), viewers.get());
    }

    @Operation(
            summary =
                    "Sửa một sự kiện hiệu lực do người dùng nhập: sự kiện cũ được rút, vẫn đọc được khi hỏi trước đây đã biết gì. Sự kiện phát sinh từ văn bản khác được sửa ở quan hệ của văn bản ấy")
    @PostMapping("/events/{id}/correct")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable("id") UUID id, @RequestBody CorrectedEvent body) {
        var event = body.event();
        if (event == null) throw new BadParameter("problem.parameter.missing", "event");
        eventCorrections.correct(new EffectId(id), event.said(), said(body.why()), viewers.get());
    }

    @Operation(summary = "Xác nhận một sự kiện hiệu lực được đề xuất")
    @PostMapping("/events/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmEvent(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable EndedPart ended) {
        if (ended == null || !ended.isSaid()) events.confirmEvent(new EffectId(id), viewers.get());
        else
            events.confirmEvent(
                    new EffectId(id), Boolean.TRUE.equals(ended.part()), said(ended.provisions()), viewers.get());
    }

    @Operation(summary = "Rút một sự kiện hiệu lực; nó vẫn đọc được khi hỏi trước đây đã biết gì")
    @PostMapping("/events/{id}/retract")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retractEvent(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable Reason reason) {
        events.retractEvent(new EffectId(id), why(reason), viewers.get());
    }

    private static String why(@Nullable Reason reason) {
        return reason == null ? "" : said(reason.why());
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
