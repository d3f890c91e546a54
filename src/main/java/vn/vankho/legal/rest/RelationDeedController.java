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
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.Corrections;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.rest.ActBodies.CorrectionBody;
import vn.vankho.legal.rest.ActBodies.RelationBody;
import vn.vankho.legal.rest.ActBodies.SaidBody;

/** Decisions for scripts on what texts do to each other. Who may do what is decided by {@code LegalRegister}. */
@RestController
@RequestMapping("/api/v1/legal")
@Tag(name = "Sổ văn bản pháp luật")
class RelationDeedController {
    private final LegalRegister register;
    private final Corrections corrections;
    private final LegalLookup lookup;
    private final CurrentViewer viewers;

    RelationDeedController(LegalRegister register, Corrections corrections, LegalLookup lookup, CurrentViewer viewers) {
        this.register = register;
        this.corrections = corrections;
        this.lookup = lookup;
        this.viewers = viewers;
    }

    @Operation(summary = "Thêm quan hệ: văn bản này tác động lên văn bản khác; được tính là đã xác nhận")
    @PostMapping("/documents/{id}/relations")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@PathVariable("id") UUID id, @RequestBody RelationBody body) {
        var acting = new LegalDocumentId(id);
        var known = body.targetId();
        var added = known == null
                ? register.addRelation(acting, body.target(), body.data(), Said.text(body.condition()), viewers.get())
                : register.addRelation(
                        acting, new LegalDocumentId(known), body.data(), Said.text(body.condition()), viewers.get());
        return new Created(added.value());
    }

    @Operation(
            summary =
                    "Xác nhận một quan hệ: không có thân thì đúng như đã đọc; có thân thì thay ngày (bỏ trống là không có ngày riêng, theo ngày có hiệu lực của văn bản tác động), và loại quan hệ, điều khoản, điều kiện hết ngưng nếu có nêu. Quan hệ đã xác nhận được sửa lại như vậy")
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
        register.rejectRelation(new RelationId(id), Reason.why(reason), viewers.get());
    }
}
