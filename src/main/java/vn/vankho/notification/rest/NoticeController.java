package vn.vankho.notification.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.ShownNotice;
import vn.vankho.shared.PageBounds;
import vn.vankho.shared.Texts;

/** The caller's own notices. */
@RestController
@RequestMapping("/api/v1/me/notices")
@Tag(name = "Thông báo")
class NoticeController {
    private static final String KEY = "#";

    private final NoticeBoard board;
    private final Texts texts;
    private final CurrentViewer viewers;

    NoticeController(NoticeBoard board, Texts texts, CurrentViewer viewers) {
        this.board = board;
        this.texts = texts;
        this.viewers = viewers;
    }

    /** @param total of all pages, counting only what the caller may see */
    record NoticesAnswer(long total, int unread, List<NoticeAnswer> notices) {}

    record NoticeAnswer(
            UUID id,
            String subject,
            UUID subjectId,
            String title,
            String said,
            Instant at,
            @Nullable Instant readAt) {}

    /** @param ids of notices; null: all that the caller may see */
    record Read(@Nullable List<UUID> ids) {}

    @Operation(summary = "Thông báo của người gọi, mới nhất trước")
    @GetMapping
    NoticesAnswer list(
            @RequestParam(name = "unread", defaultValue = "false") boolean unread,
            @RequestParam(name = "offset", defaultValue = "0") int offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
        PageBounds.check(offset, limit, NoticeBoard.MOST_ROWS);
        var page = board.list(unread, offset, limit, viewers.get());
        var locale = Texts.wished(language);
        return new NoticesAnswer(
                page.total(),
                board.unread(Integer.MAX_VALUE, viewers.get()),
                page.rows().stream().map(one -> answer(one, locale)).toList());
    }

    @Operation(summary = "Đánh dấu đã đọc: những thông báo được nêu, hoặc tất cả khi không nêu")
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@RequestBody Read read) {
        if (read.ids() == null) board.readAll(viewers.get());
        else board.read(read.ids(), viewers.get());
    }

    private NoticeAnswer answer(ShownNotice one, Locale locale) {
        var notice = one.notice();
        var arguments = one.shown().arguments().stream()
                .map(argument -> argument.startsWith(KEY) ? texts.get(locale, argument.substring(1)) : argument)
                .toArray();
        var said = texts.get(locale, one.shown().key(), arguments);
        var by = one.shown().by();
        return new NoticeAnswer(
                notice.id(),
                notice.subject(),
                notice.subjectId(),
                one.shown().title(),
                by.isEmpty() ? said : said + " " + texts.get(locale, "notification.by", by),
                notice.at(),
                notice.readAt());
    }
}
