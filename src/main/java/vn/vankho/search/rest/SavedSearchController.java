package vn.vankho.search.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.SavedSearch;
import vn.vankho.search.SavedSearches;

/** Searches the caller keeps. */
@RestController
@RequestMapping("/api/v1/search/saved")
@Tag(name = "Tìm kiếm")
class SavedSearchController {
    private final SavedSearches saved;
    private final FollowedSearches followed;
    private final CurrentViewer viewers;

    SavedSearchController(SavedSearches saved, FollowedSearches followed, CurrentViewer viewers) {
        this.saved = saved;
        this.followed = followed;
        this.viewers = viewers;
    }

    /** @param query what stands behind the question mark of the results page */
    record Wanted(@Nullable String name, @Nullable String query) {}

    record Renamed(@Nullable String name) {}

    record Saved(UUID id) {}

    @Operation(summary = "Các tìm kiếm đã lưu của người gọi")
    @GetMapping
    List<SavedSearch> list() {
        return saved.list(viewers.get());
    }

    @Operation(summary = "Lưu một tìm kiếm; tên đã có thì thay bằng tìm kiếm mới")
    @ApiResponse(responseCode = "201", description = "Đã lưu tìm kiếm mới", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Tên đã có: tìm kiếm mang tên đó được thay, hoặc vẫn như thế",
            useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<Saved> save(@RequestBody Wanted wanted) {
        var viewer = viewers.get();
        var name = text(wanted.name()).strip();
        boolean there = saved.list(viewer).stream().anyMatch(one -> one.name().equals(name));
        var id = saved.save(name, text(wanted.query()), viewer);
        var answer = there ? ResponseEntity.ok() : ResponseEntity.created(URI.create("/api/v1/search/saved/" + id));
        return answer.body(new Saved(id));
    }

    @Operation(summary = "Đổi tên một tìm kiếm đã lưu; tên của tìm kiếm khác thì bị từ chối")
    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable("id") UUID id, @RequestBody Renamed renamed) {
        saved.rename(id, text(renamed.name()), viewers.get());
    }

    @Operation(summary = "Xóa một tìm kiếm đã lưu")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("id") UUID id) {
        saved.delete(id, viewers.get());
    }

    @Operation(
            summary =
                    "Theo dõi một tìm kiếm đã lưu: người gọi được báo khi có tài liệu mới vào tìm kiếm, hoặc khi văn bản của nó đổi tình trạng hiệu lực")
    @PutMapping("/{id}/follow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(@PathVariable("id") UUID id) {
        followed.follow(id, viewers.get());
    }

    @Operation(summary = "Thôi theo dõi một tìm kiếm đã lưu")
    @DeleteMapping("/{id}/follow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@PathVariable("id") UUID id) {
        followed.unfollow(id, viewers.get());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
