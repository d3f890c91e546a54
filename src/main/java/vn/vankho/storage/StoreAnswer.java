package vn.vankho.storage;

import io.minio.errors.ErrorResponseException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A store that answered, but not with what it was asked for: the status and the code of its error. */
final class StoreAnswer extends IOException {
    private static final Pattern CODE = Pattern.compile("<Code>\\s*(\\w+)\\s*</Code>");

    /** Who waits and asks again gets the same: keys and rights, a bucket that is gone, 507 a full store. */
    private static final Set<Integer> FINAL = Set.of(401, 403, 404, 405, 413, 507);

    private static final Set<String> FINAL_CODES = Set.of("EntityTooLarge", "XMinioAdminBucketQuotaExceeded");

    private final int status;
    private final String code;

    private StoreAnswer(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** @param body of the error, in XML */
    static StoreAnswer of(int status, String body) {
        var code = CODE.matcher(body);
        return new StoreAnswer(status, code.find() ? code.group(1) : "", status + " " + body);
    }

    /** The code of an answer that does not change by itself, for operators; empty where the store may give another one soon. */
    static Optional<String> refusal(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> Optional.empty();
            case StoreAnswer answer -> code(answer.status, answer.code);
            case ErrorResponseException answer ->
                code(answer.response().code(), answer.errorResponse().code());
            default -> failure.getCause() == failure ? Optional.empty() : refusal(failure.getCause());
        };
    }

    private static Optional<String> code(int status, String code) {
        if (!FINAL.contains(status) && !FINAL_CODES.contains(code)) return Optional.empty();
        return Optional.of(code.isEmpty() ? "" + status : code);
    }
}
