package vn.vankho.shared.rest;

import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** The HTTP status of a refusal: by its type, else by the last word of its key. */
final class RefusalStatus {
    private static final Set<String> CONFLICT = Set.of(
            "changedmeanwhile",
            "same",
            "iscurrent",
            "intrash",
            "notintrash",
            "notfailed",
            "notneeded",
            "notready",
            "taken",
            "quarantined");
    private static final Set<String> TYPE =
            Set.of("unknowntype", "unknowncontent", "unknownending", "wrongending", "macro", "archive", "signature");

    private RefusalStatus() {}

    static HttpStatus of(Refused refused) {
        return switch (refused) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case Forbidden _ -> HttpStatus.FORBIDDEN;
            case BadParameter _ -> HttpStatus.BAD_REQUEST;
            default -> refused.passes() ? HttpStatus.SERVICE_UNAVAILABLE : byWord(refused.key());
        };
    }

    /** Whether the same call may be answered in a while without anybody's doing. */
    static boolean passes(Refused refused) {
        return refused.passes() || refused.key().toLowerCase(Locale.ROOT).endsWith("notready");
    }

    private static HttpStatus byWord(String key) {
        var word = key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (word.equals("toolarge")) return HttpStatus.CONTENT_TOO_LARGE;
        if (word.equals("cutoff")) return HttpStatus.BAD_REQUEST;
        // by the store below: nothing the sender could change
        if (word.equals("refused")) return HttpStatus.SERVICE_UNAVAILABLE;
        if (word.equals("lost")) return HttpStatus.INTERNAL_SERVER_ERROR;
        if (CONFLICT.contains(word)) return HttpStatus.CONFLICT;
        if (TYPE.contains(word)) return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
