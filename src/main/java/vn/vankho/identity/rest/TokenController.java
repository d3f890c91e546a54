package vn.vankho.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.NewToken;
import vn.vankho.identity.PersonalToken;
import vn.vankho.identity.PersonalTokens;

/** The caller's own tokens. */
@RestController
@RequestMapping("/api/v1/me/tokens")
@Tag(name = "Tài khoản")
class TokenController {
    private static final int DEFAULT_DAYS = 365;

    /** @param days how long it is good; 0 without end, a year when it is not said */
    record Wish(@Nullable String name, @Nullable Integer days) {}

    private final PersonalTokens tokens;
    private final CurrentViewer viewers;

    TokenController(PersonalTokens tokens, CurrentViewer viewers) {
        this.tokens = tokens;
        this.viewers = viewers;
    }

    @Operation(summary = "Danh sách mã truy cập cá nhân (không kèm mã)")
    @GetMapping
    List<PersonalToken> mine() {
        return tokens.mine(viewers.get());
    }

    @Operation(summary = "Tạo mã truy cập cá nhân; mã chỉ hiện một lần trong câu trả lời này")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewToken create(@RequestBody Wish wish) {
        return tokens.create(
                wish.name() == null ? "" : wish.name(),
                wish.days() == null ? DEFAULT_DAYS : wish.days(),
                viewers.get());
    }

    @Operation(summary = "Thu hồi mã truy cập cá nhân")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable("id") UUID id) {
        tokens.revoke(id, viewers.get());
    }
}
