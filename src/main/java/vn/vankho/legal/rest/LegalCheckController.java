package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.HeaderChecks;
import vn.vankho.legal.rest.ActBodies.RelationBody;
import vn.vankho.legal.rest.EventBodies.EventBody;
import vn.vankho.legal.rest.LegalDeedController.HeaderBody;
import vn.vankho.shared.Texts;

/** What to look at before something is decided, for scripts; nothing is written, and nothing is refused by it. */
@RestController
@RequestMapping("/api/v1/legal/documents/{id}")
@Tag(name = "Sổ văn bản pháp luật")
class LegalCheckController {
    private final LegalLookup lookup;
    private final HeaderChecks heads;
    private final Texts texts;
    private final CurrentViewer viewers;

    LegalCheckController(LegalLookup lookup, HeaderChecks heads, Texts texts, CurrentViewer viewers) {
        this.lookup = lookup;
        this.heads = heads;
        this.texts = texts;
        this.viewers = viewers;
    }

    record Warnings(List<String> warnings) {}

    /**
     * @param hints which articles of the other text the chapters are that are named
     * @param spelled what is named, with those articles written out
     */
    record ActCheck(List<String> warnings, List<String> hints, String spelled) {}

    record Entry(UUID id, String name) {
        static Entry of(LegalName entry) {
            return new Entry(entry.id().value(), entry.name());
        }
    }

    /**
     * @param normative whether it is a văn bản quy phạm pháp luật, and why
     * @param fills what others cite it by under this head, which becomes one with it
     * @param same another entry with the same number, issuer and day
     */
    record HeadCheck(
            String normative,
            List<String> warnings,
            @Nullable Entry fills,
            @Nullable Entry same) {}

    @Operation(
            summary =
                    "Những điều cần xem lại trước khi xác nhận thông tin của văn bản: có là văn bản quy phạm pháp luật không, số gần giống, văn bản trùng; không ghi gì")
    @PostMapping("/confirm/warnings")
    HeadCheck head(
            @PathVariable("id") UUID id,
            @RequestBody HeaderBody body,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        var document = new LegalDocumentId(id);
        var viewer = viewers.get();
        boolean shortened = lookup.document(document, viewer).header().shortened();
        var check = heads.of(document, body.header(shortened), viewer);
        var locale = Texts.wished(language);
        return new HeadCheck(
                texts.get(locale, check.normative()),
                LegalAnswers.said(check.warnings(), texts, locale),
                check.filled().map(Entry::of).orElse(null),
                check.same().map(Entry::of).orElse(null));
    }

    @Operation(summary = "Những điều cần xem lại trước khi thêm một quan hệ; không ghi gì")
    @PostMapping("/relations/warnings")
    ActCheck act(
            @PathVariable("id") UUID id,
            @RequestBody RelationBody body,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        var acting = new LegalDocumentId(id);
        var viewer = viewers.get();
        var locale = Texts.wished(language);
        var data = body.data();
        if (body.targetId() == null)
            return new ActCheck(
                    LegalAnswers.said(lookup.warnings(acting, body.target(), data, viewer), texts, locale),
                    List.of(),
                    data.provisions());
        var older = new LegalDocumentId(body.targetId());
        var header = lookup.document(older, viewer).header();
        return new ActCheck(
                LegalAnswers.said(lookup.warnings(acting, header, data, viewer), texts, locale),
                LegalAnswers.said(lookup.hints(acting, older, data, viewer), texts, locale),
                lookup.spelled(acting, older, data, viewer));
    }

    @Operation(summary = "Những điều cần xem lại trước khi thêm một sự kiện hiệu lực; không ghi gì")
    @PostMapping("/events/warnings")
    Warnings event(
            @PathVariable("id") UUID id,
            @RequestBody EventBody body,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        var found = lookup.warnings(new LegalDocumentId(id), body.said(), viewers.get());
        return new Warnings(LegalAnswers.said(found, texts, Texts.wished(language)));
    }
}
