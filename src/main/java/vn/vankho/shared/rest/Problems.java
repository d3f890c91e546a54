package vn.vankho.shared.rest;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.vankho.shared.DatabaseAway;
import vn.vankho.shared.HungUp;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;
import vn.vankho.shared.Uuid7;

/**
 * Refusals and errors of the HTTP interface as RFC 9457 problem details, in Vietnamese (in English where the caller asks for
 * it first). {@code key} names the sentence for programs; an unexpected error shows a reference for the log and nothing else.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** When a script may ask again for what is away, busy or not ready yet. */
    static final String AGAIN_SECONDS = "5";

    /** What a disk with room has beside a form. */
    private static final long RESERVE = 1 << 20;

    private final Texts texts;
    private final MultipartConfigElement forms;

    Problems(Texts texts, MultipartConfigElement forms) {
        this.texts = texts;
        this.forms = forms;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, HttpServletRequest request) {
        var status = RefusalStatus.of(refused);
        var answer = problem(status, refused.key(), texts.get(language(request), refused), request);
        return RefusalStatus.passes(refused) ? again(answer) : answer;
    }

    private static ResponseEntity<Problem> again(ResponseEntity<Problem> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS)
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return bad(request, WrongValue.of(e.getName(), e.getValue(), e.getRequiredType()));
    }

    /** The same of a parameter among several that are read together. */
    @ExceptionHandler
    ResponseEntity<Problem> wrongType(BindException e, HttpServletRequest request) {
        return bad(request, WrongValue.of(e.getFieldErrors().getFirst()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return bad(request, "problem.parameter.missing", e.getParameterName());
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestPartException e, HttpServletRequest request) {
        return bad(request, "problem.part.missing", e.getRequestPartName());
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        if (e.getCause() instanceof UnrecognizedPropertyException unknown)
            return bad(
                    request,
                    "problem.parameter.unknown",
                    unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        return bad(request, "problem.body.unreadable");
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        var shape = BrokenForm.of(e);
        if (shape.isPresent()) return bad(request, shape.get().key());
        var key = "problem.upload.tooLarge";
        var most = DataSize.ofBytes(forms.getMaxRequestSize()).toMegabytes();
        return problem(HttpStatusCode.valueOf(413), key, texts.get(language(request), key, most), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> multipart(MultipartException e, HttpServletRequest request) {
        if (hasNoRoom(request)) return refused(new Refused("storage.spoolFull", forms.getLocation()), request);
        return bad(request, BrokenForm.of(e).map(BrokenForm::key).orElse("problem.multipart.broken"));
    }

    /** The server writes a large form down before anybody looks at it. */
    private boolean hasNoRoom(HttpServletRequest request) {
        return new File(forms.getLocation()).getUsableSpace() < Math.max(0, request.getContentLengthLong()) + RESERVE;
    }

    /** The caller hung up: there is nobody to tell. */
    @ExceptionHandler
    void hungUp(AsyncRequestNotUsableException e) {}

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> other(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        // Spring Security answers these, with the way to sign in
        if (e instanceof AuthenticationException || e instanceof AccessDeniedException) throw e;
        if (HungUp.isBehind(e)) return null;
        if (response.isCommitted()) throw e;
        if (DatabaseAway.isBehind(e)) return again(named(HttpStatus.SERVICE_UNAVAILABLE, "problem.database", request));
        if (BrokenForm.isUnreadable(e)) return bad(request, "problem.parameters.unreadable");
        if (e instanceof ErrorResponse known) {
            var status = known.getStatusCode();
            var answer = named(status, "problem." + status.value(), request);
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(answer.getBody());
        }
        var reference = Uuid7.next().toString();
        LOG.error("Error {} at {} {}", reference, request.getMethod(), request.getRequestURI(), e);
        return problem(
                HttpStatusCode.valueOf(500),
                "problem.unexpected",
                texts.get(language(request), "problem.unexpected", reference),
                request);
    }

    private ResponseEntity<Problem> bad(HttpServletRequest request, WrongValue wrong) {
        return bad(request, wrong.key(), wrong.arguments().toArray());
    }

    private ResponseEntity<Problem> bad(HttpServletRequest request, String key, Object... arguments) {
        return problem(HttpStatusCode.valueOf(400), key, texts.get(language(request), key, arguments), request);
    }

    private ResponseEntity<Problem> named(HttpStatusCode status, String key, HttpServletRequest request) {
        var text = texts.get(language(request), key);
        var known = !text.equals(key);
        return problem(
                status,
                known ? key : "problem.other",
                known ? text : texts.get(language(request), "problem.other"),
                request);
    }

    private ResponseEntity<Problem> problem(
            HttpStatusCode status, String key, String detail, HttpServletRequest request) {
        var title = texts.get(language(request), "problem.title." + status.value());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem("about:blank", title, status.value(), detail, request.getRequestURI(), key));
    }

    private static Locale language(HttpServletRequest request) {
        return Texts.wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
