package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalRegister;

/** What scripts enter and confirm of the heads of texts. Who may do what is decided by {@code LegalRegister}. */
@RestController
@RequestMapping("/api/v1/legal")
@Tag(name = "Sổ văn bản pháp luật")
class LegalDeedController {
    private final LegalRegister register;
    private final LegalLookup lookup;
    private final CurrentViewer viewers;

    LegalDeedController(LegalRegister register, LegalLookup lookup, CurrentViewer viewers) {
        this.register = register;
        this.lookup = lookup;
        this.viewers = viewers;
    }

    /**
     * @param revision the one the caller saw, of a text that is there
     * @param issuer in one line; {@code issuers} go before it
     * @param issuers of a joint text all bodies, in its order
     * @param shortened of the shortened procedure (thủ tục rút gọn); not said: as it is known
     */
    record HeaderBody(
            @Nullable Integer revision,
            @Nullable String number,
            @Nullable String typeName,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable List<String> issuers,
            @Nullable String signatory,
            @Nullable String capacity,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable String field,
            @Nullable Boolean shortened) {
        LegalHeader header(boolean knownShortened) {
            var said = new LegalHeader(
                    number, typeName, Said.text(title), issuer, signatory, capacity, issuedOn, effectiveFrom, field);
            return (issuers == null ? said : said.by(issuers))
                    .ofShortened(Objects.requireNonNullElse(shortened, knownShortened));
        }
    }

    @Operation(summary = "Nhập vào sổ một văn bản không có tệp; được tính là đã xác nhận")
    @PostMapping("/documents")
    @ResponseStatus(HttpStatus.CREATED)
    Created enter(@RequestBody HeaderBody body) {
        return new Created(register.enter(body.header(false), viewers.get()).value());
    }

    @Operation(summary = "Xác nhận thông tin của văn bản; ngày có hiệu lực trở thành sự kiện hiệu lực")
    @PostMapping("/documents/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmHeader(@PathVariable("id") UUID id, @RequestBody HeaderBody body) {
        int revision = Said.required(body.revision(), "revision");
        var document = new LegalDocumentId(id);
        boolean shortened = body.shortened() == null
                && lookup.document(document, viewers.get()).header().shortened();
        register.confirmHeader(document, revision, body.header(shortened), viewers.get());
    }
}
