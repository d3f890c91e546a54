package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.NamedVersion;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.Signatures;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignatureReading;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Days;
import vn.vankho.shared.OfficeClock;
import vn.vankho.shared.Texts;

/** Who signed a version, and what is to be thought of it; {@code Documents} says first whether the caller may see it. */
@RestController
@Tag(name = "Tài liệu")
class SignatureController {
    private final Documents documents;
    private final Signatures signatures;
    private final NamedVersion named;
    private final CurrentViewer viewers;
    private final Texts texts;

    SignatureController(
            Documents documents, Signatures signatures, NamedVersion named, CurrentViewer viewers, Texts texts) {
        this.named = named;
        this.documents = documents;
        this.signatures = signatures;
        this.viewers = viewers;
        this.texts = texts;
    }

    /**
     * @param readAt null where the version bears no signature or was not looked at yet; the step SIGNATURES of the document says which
     * @param message why nothing could be read, or why what is told here was not judged again since {@code readAt}, or that signatures no
     *     longer fit the file; else null
     */
    record SignaturesAnswer(
            UUID version,
            @Nullable Instant readAt,
            @Nullable String message,
            int emptyFields,
            List<SignatureAnswer> signatures) {}

    /** @param why the verdict in a sentence */
    record SignatureAnswer(SignatureVerdict verdict, String message, String why, FoundSignature facts) {}

    @Operation(
            summary =
                    "Chữ ký số của một phiên bản PDF, theo thứ tự ký: ai ký, lúc nào, tệp có bị sửa sau khi ký, gốc chứng thực",
            description =
                    "Không tra cứu ra ngoài: gốc chứng thực do quản trị viên cung cấp, thông tin thu hồi lấy từ chính tệp. version: mặc định là phiên bản hiện tại.")
    @GetMapping("/api/v1/documents/{id}/signatures")
    SignaturesAnswer signatures(
            @PathVariable("id") UUID id,
            @Parameter(description = NamedVersion.MEANING + "; không có: phiên bản hiện hành")
                    @RequestParam(name = "version", required = false)
                    @Nullable
                    String version) {
        var viewer = viewers.get();
        var document = new DocumentId(id);
        var wanted = named.orCurrent(document, version);
        documents.version(document, wanted, viewer);
        return signatures
                .of(wanted)
                .map(reading -> answer(wanted, reading))
                .orElseGet(() -> new SignaturesAnswer(wanted.value(), null, null, 0, List.of()));
    }

    private SignaturesAnswer answer(VersionId version, SignatureReading reading) {
        return new SignaturesAnswer(
                version.value(),
                reading.readAt(),
                message(reading),
                reading.emptyFields(),
                reading.signatures().stream().map(this::answer).toList());
    }

    private @Nullable String message(SignatureReading reading) {
        var trouble = reading.trouble();
        if (trouble != null) return unread(reading, texts.get(Texts.VIETNAMESE, trouble, reading.detail()));
        return reading.detached() == 0 ? null : texts.get(Texts.VIETNAMESE, "signature.detached", reading.detached());
    }

    private String unread(SignatureReading reading, String why) {
        if (reading.signatures().isEmpty()) return why;
        var day = Days.said(LocalDate.ofInstant(reading.readAt(), OfficeClock.ZONE));
        return texts.get(Texts.VIETNAMESE, "signature.unread.again", day, why);
    }

    private SignatureAnswer answer(FoundSignature found) {
        var verdict = signatures.verdict(found);
        return new SignatureAnswer(
                verdict,
                texts.get(Texts.VIETNAMESE, "signature.verdict." + verdict),
                texts.get(Texts.VIETNAMESE, verdict.why(found), found.notedPages()),
                found);
    }
}
