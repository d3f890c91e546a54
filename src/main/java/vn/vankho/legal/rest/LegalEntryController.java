package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.MergedEntry;
import vn.vankho.legal.register.Dismissals;
import vn.vankho.legal.register.Merges;
import vn.vankho.legal.register.NormativeWord;
import vn.vankho.legal.register.Partings;

/** Deeds on whole entries of the register, for scripts. */
@RestController
@RequestMapping("/api/v1/legal/documents/{id}")
@Tag(name = "Sổ văn bản pháp luật")
class LegalEntryController {
    private final Merges merges;
    private final Partings partings;
    private final Dismissals dismissals;
    private final NormativeWord normative;
    private final CurrentViewer viewers;

    LegalEntryController(
            Merges merges, Partings partings, Dismissals dismissals, NormativeWord normative, CurrentViewer viewers) {
        this.partings = partings;
        this.normative = normative;
        this.merges = merges;
        this.dismissals = dismissals;
        this.viewers = viewers;
    }

    /** @param reason asked for where numbers, issuers or days differ */
    record MergeBody(@Nullable UUID other, @Nullable String reason) {}

    @Operation(summary = "Gộp hai mục của cùng một văn bản; trả lời mục còn lại")
    @PostMapping("/merge")
    Map<String, UUID> merge(@PathVariable("id") UUID id, @RequestBody MergeBody body) {
        var other = Said.required(body.other(), "other");
        var stays = merges.merge(
                new LegalDocumentId(id),
                new LegalDocumentId(other),
                Objects.requireNonNullElse(body.reason(), ""),
                viewers.get());
        return Map.of("id", stays.value());
    }

    @Operation(summary = "Các mục đã được gộp vào mục này")
    @GetMapping("/merged")
    List<MergedEntry> merged(@PathVariable("id") UUID id) {
        return partings.merged(new LegalDocumentId(id), viewers.get());
    }

    record PartBody(@Nullable String reason) {}

    @Operation(summary = "Tách lại một mục đã gộp vào mục khác; id là của mục đã gộp")
    @PostMapping("/part")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void part(@PathVariable("id") UUID id, @RequestBody(required = false) @Nullable PartBody body) {
        partings.part(
                new LegalDocumentId(id),
                body == null ? "" : Objects.requireNonNullElse(body.reason(), ""),
                viewers.get());
    }

    /** @param normative null: as the rule says again */
    record NormativeBody(
            @Nullable Boolean normative, @Nullable String why) {}

    @Operation(summary = "Xác định văn bản có là văn bản quy phạm pháp luật, khác quy tắc; để trống thì theo quy tắc")
    @PostMapping("/normative")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void normative(@PathVariable("id") UUID id, @RequestBody NormativeBody body) {
        normative.say(
                new LegalDocumentId(id), body.normative(), Objects.requireNonNullElse(body.why(), ""), viewers.get());
    }

    @Operation(summary = "Không phải văn bản pháp luật: đưa tệp ra khỏi sổ")
    @PostMapping("/not-legal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notLegal(@PathVariable("id") UUID id) {
        dismissals.notLegal(new LegalDocumentId(id), viewers.get());
    }
}
