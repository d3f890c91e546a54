package vn.vankho.search.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchExport;
import vn.vankho.search.StatusNames;
import vn.vankho.search.Suggestion;
import vn.vankho.search.Suggestions;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.PlainSheet;
import vn.vankho.shared.Texts;

/** Finding documents, for scripts. */
@RestController
@Tag(name = "Tìm kiếm")
class SearchController {
    private static final int SUGGESTIONS = 20;

    private final SearchEngine search;
    private final Suggestions suggestions;
    private final SearchExport export;
    private final IndexProgress progress;
    private final StatusNames statuses;
    private final CurrentViewer viewers;

    SearchController(
            SearchEngine search,
            Suggestions suggestions,
            SearchExport export,
            IndexProgress progress,
            StatusNames statuses,
            CurrentViewer viewers) {
        this.search = search;
        this.suggestions = suggestions;
        this.export = export;
        this.progress = progress;
        this.statuses = statuses;
        this.viewers = viewers;
    }

    @Operation(summary = "Tìm tài liệu theo số hiệu, viện dẫn, trích yếu hoặc nội dung; có dấu hay không dấu đều được")
    @SearchQuery
    @Parameter(name = "limit", description = "1–100, mặc định 20")
    @Parameter(name = "offset", description = "bắt đầu từ 0")
    @Parameter(
            name = "facets",
            description =
                    "true: kèm số tài liệu theo từng giá trị lọc; value là giá trị để lọc tiếp (của đơn vị là mã),"
                            + " label là tên để hiển thị")
    @GetMapping("/api/v1/search")
    SearchAnswer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var viewer = viewers.get();
        var request = SearchParameters.request(parameters, statuses.all());
        search.requireUnits(request, viewer);
        return SearchAnswer.of(search.search(request, viewer), progress.filling());
    }

    @Operation(summary = "Gợi ý khi đang gõ: số hiệu, trích yếu, tài liệu mở gần đây, cách viết có dấu")
    @GetMapping("/api/v1/search/suggest")
    List<Line> suggest(
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "limit", defaultValue = "8") int limit) {
        PageBounds.check(limit, SUGGESTIONS);
        return suggestions.suggest(query, limit, viewers.get()).stream()
                .map(Line::of)
                .toList();
    }

    @Operation(
            summary =
                    "Danh sách kết quả thành tệp Excel, tối đa 5.000 dòng; cùng tham số như khi tìm, trừ limit, offset và facets")
    @SearchQuery
    @GetMapping("/api/v1/search/export")
    ResponseEntity<byte[]> export(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Accept-Language", defaultValue = "vi") String language) {
        var viewer = viewers.get();
        var request = SearchParameters.whole(parameters, statuses.all());
        search.requireUnits(request, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PlainSheet.MEDIA_TYPE))
                .header("Content-Disposition", "attachment; filename=\"ket-qua-tim-kiem.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .body(export.xlsx(request, Texts.wished(language), viewer));
    }

    record Line(
            Suggestion.Kind kind,
            String text,
            @Nullable String detail,
            @Nullable UUID document) {
        static Line of(Suggestion line) {
            var document = line.document();
            return new Line(line.kind(), line.text(), line.detail(), document == null ? null : document.value());
        }
    }
}
