package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.head.Precedence.Which;
import vn.vankho.legal.lookup.ApplicationOrder;
import vn.vankho.shared.Texts;

/** Which of two texts is applied to an act of a day, for other systems of an office. */
@RestController
@RequestMapping("/api/v1/legal/precedence")
@Tag(name = "Sổ văn bản pháp luật")
class PrecedenceController {
    private final ApplicationOrder order;
    private final CurrentViewer viewers;
    private final Texts texts;

    PrecedenceController(ApplicationOrder order, CurrentViewer viewers, Texts texts) {
        this.order = order;
        this.viewers = viewers;
        this.texts = texts;
    }

    /**
     * @param before id of the text that goes before; null where no rule decides
     * @param rule key of the rule, or of the reason why none decides
     * @param why the same in words, with the article
     */
    record PrecedenceAnswer(
            LocalDate on, Which which, @Nullable UUID before, String rule, List<String> why) {}

    @Operation(
            summary =
                    "Hai văn bản quy định khác nhau: áp dụng văn bản nào đối với hành vi của một ngày (gợi ý, kèm điều luật)")
    @GetMapping
    PrecedenceAnswer precedence(
            @RequestParam("first") UUID first,
            @RequestParam("second") UUID second,
            @Parameter(description = "Ngày xảy ra hành vi; mặc định là hôm nay")
                    @RequestParam(name = "on", required = false)
                    @Nullable
                    LocalDate on,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        var answer = order.of(new LegalDocumentId(first), new LegalDocumentId(second), on, viewers.get());
        var found = answer.precedence();
        var before = switch (found.which()) {
            case FIRST -> first;
            case SECOND -> second;
            case UNDETERMINED -> null;
        };
        var said =
                Stream.of(found.why(), found.unless()).filter(Objects::nonNull).toList();
        return new PrecedenceAnswer(
                answer.on(),
                found.which(),
                before,
                found.why().key(),
                LegalAnswers.said(said, texts, Texts.wished(language)));
    }
}
