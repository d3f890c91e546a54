package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.lookup.LegalList;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.lookup.RegisterFile;
import vn.vankho.legal.register.LegalSources;
import vn.vankho.legal.rest.LegalAnswers.DocumentAnswer;
import vn.vankho.legal.rest.LegalListAnswers.ListAnswer;
import vn.vankho.legal.rest.LegalListAnswers.RowAnswer;
import vn.vankho.legal.rest.RelationAnswers.RelationAnswer;
import vn.vankho.legal.rest.RelationAnswers.RelationsAnswer;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.Texts;

/** The register for scripts that read it. */
@RestController
@RequestMapping("/api/v1/legal/documents")
@Tag(name = "Sổ văn bản pháp luật")
class LegalController {
    private static final int MOST = 200;

    private final LegalLookup lookup;
    private final LegalList list;
    private final LegalSources sources;
    private final RegisterFile file;
    private final Texts texts;
    private final Clock clock;
    private final CurrentViewer viewers;

    LegalController(
            LegalLookup lookup,
            LegalList list,
            LegalSources sources,
            RegisterFile file,
            Texts texts,
            Clock clock,
            CurrentViewer viewers) {
        this.lookup = lookup;
        this.list = list;
        this.sources = sources;
        this.file = file;
        this.texts = texts;
        this.clock = clock;
        this.viewers = viewers;
    }

    @Operation(summary = "Sổ văn bản pháp luật: văn bản người gọi được xem, kèm tình trạng hiệu lực vào một ngày")
    @GetMapping
    ListAnswer list(
            @ParameterObject LegalQuestion asked,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "20") int limit) {
        PageBounds.check(offset, limit, MOST);
        var today = LocalDate.now(clock);
        var filter = asked.filter(today);
        var viewer = viewers.get();
        var page = list.page(filter, asked.order(), offset, limit, viewer);
        return new ListAnswer(
                page.total(),
                filter.on(),
                filter.on().isBefore(today) ? list.notIssued(filter, viewer) : 0,
                page.rows().stream().map(RowAnswer::of).toList());
    }

    @Operation(summary = "Sổ văn bản pháp luật thành tệp Excel, cùng điều kiện và thứ tự như danh sách")
    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(
            @ParameterObject LegalQuestion asked,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var filter = asked.filter(LocalDate.now(clock));
        file.write(bytes, filter, asked.order(), Texts.wished(language), viewers.get());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(RegisterFile.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + RegisterFile.name(filter) + "\"")
                .body(bytes.toByteArray());
    }

    @Operation(summary = "Một văn bản: tình trạng vào một ngày và vì sao, lịch sử hiệu lực, quan hệ với văn bản khác")
    @GetMapping("/{id}")
    DocumentAnswer view(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày tính tình trạng hiệu lực; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = "Chỉ tính những gì đã ghi nhận đến thời điểm này (2022-01-31T17:00:00Z)")
                    @RequestParam(name = "knownAt", required = false)
                    @Nullable
                    Instant knownAt,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        var document = new LegalDocumentId(id);
        var viewer = viewers.get();
        var view = lookup.view(document, on, knownAt, viewer);
        var source = sources.of(document, viewer).orElse(null);
        return DocumentAnswer.of(
                view, lookup.enteredAt(document, knownAt, viewer), source, texts, Texts.wished(language));
    }

    @Operation(
            summary =
                    "Quan hệ cùng một loại của một văn bản, theo trang: văn bản được nhiều văn bản dẫn có hàng nghìn quan hệ")
    @GetMapping("/{id}/relations")
    RelationsAnswer relations(
            @PathVariable("id") UUID id,
            @RequestParam("kind") RelationKind kind,
            @Parameter(
                            description =
                                    "true: văn bản này tác động lên văn bản khác; false: văn bản khác tác động lên văn bản này")
                    @RequestParam("outgoing")
                    boolean outgoing,
            @RequestParam(name = "on", required = false) @Nullable LocalDate on,
            @RequestParam(name = "knownAt", required = false) @Nullable Instant knownAt,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        PageBounds.check(offset, limit, MOST);
        var page = lookup.relations(new LegalDocumentId(id), kind, outgoing, on, knownAt, offset, limit, viewers.get());
        var locale = Texts.wished(language);
        var day = on == null ? LocalDate.now(clock) : on;
        return new RelationsAnswer(
                page.total(),
                page.rows().stream()
                        .map(row -> RelationAnswer.of(row, day, texts, locale))
                        .toList());
    }
}
