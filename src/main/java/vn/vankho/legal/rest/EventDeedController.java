package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.register.EventCorrections;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.rest.EventBodies.CorrectedEvent;
import vn.vankho.legal.rest.EventBodies.EndedPart;
import vn.vankho.legal.rest.EventBodies.EventBody;

/** Decisions for scripts on the events in the effect of texts. Who may do what is decided by {@code LegalEvents}. */
@RestController
@RequestMapping("/api/v1/legal")
@Tag(name = "Sổ văn bản pháp luật")
class EventDeedController {
    private final LegalEvents events;
    private final EventCorrections corrections;
    private final CurrentViewer viewers;

    EventDeedController(LegalEvents events, EventCorrections corrections, CurrentViewer viewers) {
        this.events = events;
        this.corrections = corrections;
        this.viewers = viewers;
    }

    @Operation(
            summary =
                    "Thêm một sự kiện hiệu lực của văn bản; được tính là đã xác nhận. Trả về mã của sự kiện (để sửa, rút), và của quan hệ (relation) khi sự kiện do một văn bản trong sổ gây ra")
    @PostMapping("/documents/{id}/events")
    @ResponseStatus(HttpStatus.CREATED)
    Entered addEvent(@PathVariable("id") UUID id, @RequestBody EventBody body) {
        var entered = events.addEvent(new LegalDocumentId(id), body.said(), viewers.get());
        return new Entered(
                entered.event() == null ? null : entered.event().value(),
                entered.act() == null ? null : entered.act().value());
    }

    /**
     * @param id of the event; null: nothing came of the act
     * @param relation the act of the text that did it; null: it is an event of its own
     */
    record Entered(@Nullable UUID id, @Nullable UUID relation) {}

    @Operation(
            summary =
                    "Sửa một sự kiện hiệu lực do người dùng nhập: sự kiện cũ được rút, vẫn đọc được khi hỏi trước đây đã biết gì. Sự kiện phát sinh từ văn bản khác được sửa ở quan hệ của văn bản ấy")
    @PostMapping("/events/{id}/correct")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable("id") UUID id, @RequestBody CorrectedEvent body) {
        var event = Said.required(body.event(), "event");
        corrections.correct(new EffectId(id), event.said(), Said.text(body.why()), viewers.get());
    }

    @Operation(summary = "Xác nhận một sự kiện hiệu lực được đề xuất")
    @PostMapping("/events/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmEvent(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable EndedPart ended) {
        if (ended == null || !ended.isSaid()) events.confirmEvent(new EffectId(id), viewers.get());
        else
            events.confirmEvent(
                    new EffectId(id), Boolean.TRUE.equals(ended.part()), Said.text(ended.provisions()), viewers.get());
    }

    @Operation(summary = "Rút một sự kiện hiệu lực; nó vẫn đọc được khi hỏi trước đây đã biết gì")
    @PostMapping("/events/{id}/retract")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retractEvent(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable Reason reason) {
        events.retractEvent(new EffectId(id), Reason.why(reason), viewers.get());
    }
}
