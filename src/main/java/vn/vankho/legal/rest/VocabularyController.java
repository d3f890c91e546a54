package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.vocabulary.DocumentType;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.legal.vocabulary.Signer;
import vn.vankho.legal.vocabulary.Signers;
import vn.vankho.legal.vocabulary.Vocabularies;
import vn.vankho.shared.PageBounds;

/** The vocabularies, for scripts that fill in a register; administrators change them with {@link VocabularyDeedController}. */
@RestController
@RequestMapping("/api/v1/legal/vocabulary")
@Tag(name = "Sổ văn bản pháp luật")
class VocabularyController {
    private static final int MOST = 500;

    private final Vocabularies vocabularies;
    private final Signers signers;
    private final CurrentViewer viewers;

    VocabularyController(Vocabularies vocabularies, Signers signers, CurrentViewer viewers) {
        this.signers = signers;
        this.vocabularies = vocabularies;
        this.viewers = viewers;
    }

    record TypesAnswer(List<DocumentType> types) {}

    record IssuersAnswer(long total, List<IssuingBody> issuers) {}

    record SignatoriesAnswer(long total, List<Signer> signatories) {}

    record FieldsAnswer(List<LegalField> fields) {}

    @Operation(summary = "Loại văn bản theo thứ bậc hiệu lực")
    @GetMapping("/types")
    TypesAnswer types() {
        return new TypesAnswer(vocabularies.types(viewers.get()));
    }

    @Operation(summary = "Cơ quan ban hành, kèm cơ quan kế thừa")
    @GetMapping("/issuers")
    IssuersAnswer issuers(
            @Parameter(description = "Chữ có trong tên, có dấu hoặc không") @RequestParam(name = "q", defaultValue = "")
                    String words,
            @Parameter(description = "Chỉ cơ quan mang tên ấy vào ngày này")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        PageBounds.check(offset, limit, MOST);
        var page = vocabularies.issuers(words, on, offset, limit, viewers.get());
        return new IssuersAnswer(page.total(), page.rows());
    }

    @Operation(summary = "Người ký, kèm chức danh, quyền hạn, cơ quan và thời gian giữ chức")
    @GetMapping("/signatories")
    SignatoriesAnswer signatories(
            @Parameter(description = "Chữ có trong tên người hoặc tên cơ quan, có dấu hoặc không")
                    @RequestParam(name = "q", defaultValue = "")
                    String words,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        PageBounds.check(offset, limit, MOST);
        var page = signers.list(words, offset, limit, viewers.get());
        return new SignatoriesAnswer(page.total(), page.rows());
    }

    @Operation(summary = "Lĩnh vực, hai cấp")
    @GetMapping("/fields")
    FieldsAnswer fields() {
        return new FieldsAnswer(vocabularies.fields(viewers.get()));
    }
}
