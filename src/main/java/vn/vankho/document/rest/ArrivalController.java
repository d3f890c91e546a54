package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.Arrivals;
import vn.vankho.document.Arrivals.Arrival;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Looked;
import vn.vankho.document.StepState;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.Texts;

/** For who has sent many files: what became of them, in one request. */
@RestController
@RequestMapping("/api/v1/documents/arrivals")
@Tag(name = "Tài liệu")
class ArrivalController {
    /** Their ids still fit into an address. */
    private static final int MOST = 100;

    private final Arrivals arrivals;
    private final Texts texts;
    private final CurrentViewer viewers;

    ArrivalController(Arrivals arrivals, Texts texts, CurrentViewer viewers) {
        this.arrivals = arrivals;
        this.texts = texts;
        this.viewers = viewers;
    }

    /**
     * @param mark the secrecy mark for which it was put out of sight
     * @param reading state of the step READ
     * @param message why it was put out of sight or not read, or what of it was not read
     * @param looked WAITS as long as a secrecy mark may still be found in it or in what lies in it
     */
    record ArrivalAnswer(
            UUID id,
            String title,
            @Nullable String mark,
            @Nullable StepState reading,
            @Nullable String message,
            Looked looked) {}

    @Operation(
            summary =
                    "Kết quả đọc chữ của các tài liệu do người gọi gửi: đọc được chưa, bị cách ly vì dấu nào (tối đa 100 mã)")
    @GetMapping
    List<ArrivalAnswer> arrivals(@RequestParam("id") List<UUID> ids) {
        if (ids.size() > MOST) throw new BadParameter("problem.parameter.range", "id", 1, MOST, ids.size());
        return arrivals.of(ids.stream().map(DocumentId::new).toList(), viewers.get()).stream()
                .map(this::answer)
                .toList();
    }

    private ArrivalAnswer answer(Arrival arrival) {
        var away = arrival.putAway();
        return new ArrivalAnswer(
                arrival.document().value(),
                arrival.title(),
                away == null ? null : away.mark(),
                arrival.reading(),
                message(arrival),
                arrival.looked());
    }

    private @Nullable String message(Arrival arrival) {
        var away = arrival.putAway();
        if (away != null) return texts.get(Texts.VIETNAMESE, away.ofDocument(arrival.title()));
        return arrival.remark() == null
                ? null
                : texts.get(Texts.VIETNAMESE, arrival.remark(), arrival.detail() == null ? "" : arrival.detail());
    }
}
