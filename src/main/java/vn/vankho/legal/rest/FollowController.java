package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.follow.Follow;
import vn.vankho.legal.follow.Follows;
import vn.vankho.legal.list.FilterAddress;
import vn.vankho.shared.PageBounds;

/** What the caller follows. */
@RestController
@RequestMapping("/api/v1/legal/follows")
@Tag(name = "Sổ văn bản pháp luật")
class FollowController {
    private static final int MOST = 500;

    private final Follows follows;
    private final Clock clock;
    private final CurrentViewer viewers;

    FollowController(Follows follows, Clock clock, CurrentViewer viewers) {
        this.follows = follows;
        this.clock = clock;
        this.viewers = viewers;
    }

    record FollowsAnswer(long total, List<FollowAnswer> follows) {}

    /**
     * @param document null: a filter of the register
     * @param query what the filter asks, as the address of the list says it; null: a document
     */
    record FollowAnswer(
            UUID id,
            String name,
            @Nullable UUID document,
            @Nullable String query,
            Instant since) {
        static FollowAnswer of(Follow follow) {
            return new FollowAnswer(
                    follow.id(),
                    follow.name(),
                    follow.document() == null ? null : follow.document().value(),
                    follow.document() == null ? follow.query() : null,
                    follow.since());
        }
    }

    record Followed(UUID id) {}

    @Operation(summary = "Văn bản và bộ lọc người gọi đang theo dõi")
    @GetMapping
    FollowsAnswer list(
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        PageBounds.check(offset, limit, MOST);
        var page = follows.list(offset, limit, viewers.get());
        return new FollowsAnswer(
                page.total(), page.rows().stream().map(FollowAnswer::of).toList());
    }

    @Operation(summary = "Theo dõi một văn bản")
    @PutMapping("/documents/{id}")
    Followed follow(@PathVariable("id") UUID id) {
        return new Followed(follows.follow(new LegalDocumentId(id), viewers.get()));
    }

    @Operation(summary = "Theo dõi những văn bản mà bộ lọc của sổ để lại")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Followed follow(@ParameterObject LegalQuestion asked, @RequestParam(name = "name") String name) {
        var filter = asked.filter(LocalDate.now(clock));
        return new Followed(follows.follow(name, filter, FilterAddress.query(filter), viewers.get()));
    }

    @Operation(summary = "Thôi theo dõi")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@PathVariable("id") UUID id) {
        follows.unfollow(id, viewers.get());
    }
}
