package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.VersionId;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.reading.ComparedTexts;
import vn.vankho.legal.reading.ConsolidatedWords;
import vn.vankho.legal.reading.LegalTexts;
import vn.vankho.legal.reading.TextAsked;
import vn.vankho.legal.rest.LegalTextAnswers.ComparisonAnswer;
import vn.vankho.legal.rest.LegalTextAnswers.TextAnswer;
import vn.vankho.shared.Texts;

/** Texts of the register for scripts: as issued, consolidated on a day, and compared. */
@RestController
@RequestMapping("/api/v1/legal")
@Tag(name = "Sổ văn bản pháp luật")
class LegalTextController {
    private final LegalTexts texts;
    private final ComparedTexts compared;
    private final Texts words;
    private final CurrentViewer viewers;

    LegalTextController(LegalTexts texts, ComparedTexts compared, Texts words, CurrentViewer viewers) {
        this.words = words;
        this.texts = texts;
        this.compared = compared;
        this.viewers = viewers;
    }

    @Operation(summary = "Nội dung một văn bản, từng đoạn với điều khoản của nó; hoặc bản hợp nhất vào một ngày")
    @GetMapping("/documents/{id}/text")
    TextAnswer text(
            @PathVariable("id") UUID id,
            @Parameter(description = "Ngày xem; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = "Chỉ tính những gì đã ghi nhận đến thời điểm này")
                    @RequestParam(name = "knownAt", required = false)
                    @Nullable
                    Instant knownAt,
            @Parameter(description = "true: nội dung sau các sửa đổi, bổ sung đã xác nhận, kèm chú thích")
                    @RequestParam(name = "consolidated", defaultValue = "false")
                    boolean consolidated,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        var document = new LegalDocumentId(id);
        var viewer = viewers.get();
        var whole = consolidated
                ? texts.consolidated(document, on, knownAt, viewer)
                : texts.asIssued(document, on, knownAt, viewer);
        if (whole.missing() != null) throw whole.missing();
        var locale = Texts.wished(language);
        return TextAnswer.of(whole, new ConsolidatedWords((key, values) -> words.get(locale, key, values)));
    }

    @Operation(summary = "So sánh hai văn bản, hai phiên bản tệp, hoặc một văn bản vào hai ngày, theo từng đoạn")
    @GetMapping("/comparison")
    ComparisonAnswer compare(
            @RequestParam("left") UUID left,
            @RequestParam("right") UUID right,
            @Parameter(description = "Bên trái hợp nhất vào ngày này; để trống thì như khi ban hành")
                    @RequestParam(name = "leftOn", required = false)
                    @Nullable
                    LocalDate leftOn,
            @RequestParam(name = "rightOn", required = false) @Nullable LocalDate rightOn,
            @Parameter(description = "Bên trái chỉ tính những gì đã ghi nhận đến thời điểm này (2022-01-31T17:00:00Z)")
                    @RequestParam(name = "leftKnownAt", required = false)
                    @Nullable
                    Instant leftKnownAt,
            @RequestParam(name = "rightKnownAt", required = false) @Nullable Instant rightKnownAt,
            @RequestParam(name = "leftVersion", required = false) @Nullable UUID leftVersion,
            @RequestParam(name = "rightVersion", required = false) @Nullable UUID rightVersion) {
        var aside = compared.compare(
                asked(left, leftOn, leftKnownAt, leftVersion),
                asked(right, rightOn, rightKnownAt, rightVersion),
                viewers.get());
        if (aside.missing() != null) throw aside.missing();
        return ComparisonAnswer.of(aside);
    }

    private static TextAsked asked(UUID id, @Nullable LocalDate on, @Nullable Instant knownAt, @Nullable UUID version) {
        return new TextAsked(new LegalDocumentId(id), on, knownAt, version == null ? null : new VersionId(version));
    }
}
