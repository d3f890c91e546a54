package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.extraction.Decoding;
import vn.vankho.extraction.Decodings;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.BadParameter;

/** What was decoded from old fonts, and the choice between that and the text as it is written. */
@RestController
@RequestMapping("/api/v1/documents/{id}/decoding")
@Tag(name = "Tài liệu")
class DecodingController {
    private final Documents documents;
    private final Decodings decodings;
    private final CurrentViewer viewers;

    DecodingController(Documents documents, Decodings decodings, CurrentViewer viewers) {
        this.documents = documents;
        this.decodings = decodings;
        this.viewers = viewers;
    }

    /**
     * @param charsets TCVN3, VNI; empty where nothing was decoded
     * @param score share of valid syllables among the decoded words, 0 to 1; 0 where nothing was decoded
     * @param reverted whether the text as it is written in the file holds
     */
    record DecodingAnswer(List<String> charsets, double score, boolean reverted) {
        static DecodingAnswer of(Decoding decoding) {
            return new DecodingAnswer(decoding.charsets(), decoding.score(), decoding.reverted());
        }
    }

    record Choice(@Nullable Boolean reverted) {}

    @Operation(summary = "Tệp có chữ phông cũ (TCVN3, VNI) đã được chuyển mã hay không, và đang dùng chữ nào")
    @GetMapping
    DecodingAnswer decoding(@PathVariable("id") UUID id) {
        var viewer = viewers.get();
        var document = new DocumentId(id);
        return decodings
                .of(document, documents.current(document, viewer).id(), viewer)
                .map(DecodingAnswer::of)
                .orElse(new DecodingAnswer(List.of(), 0, false));
    }

    @Operation(summary = "Chọn chữ gốc (reverted = true) hoặc chữ đã chuyển mã; nhớ theo tệp và lập lại chỉ mục")
    @PutMapping
    DecodingAnswer choose(@PathVariable("id") UUID id, @RequestBody Choice choice) {
        var reverted = choice.reverted();
        if (reverted == null) throw new BadParameter("problem.parameter.missing", "reverted");
        return DecodingAnswer.of(decodings.choose(new DocumentId(id), reverted, viewers.get()));
    }
}
