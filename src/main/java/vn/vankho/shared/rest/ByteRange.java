package vn.vankho.shared.rest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One range of bytes (RFC 9110, 14). Several ranges at once are not served: the whole file is a correct answer to them.
 *
 * @param from first byte
 * @param length how many bytes; 0 where the range lies outside of the file
 */
record ByteRange(long from, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Only of the file the reader has begun to fetch: a tag of another version, or a day, asks for the whole file. */
    static Optional<ByteRange> of(@Nullable String header, @Nullable String onlyOf, String etag, long size) {
        return onlyOf == null || onlyOf.strip().equals(etag) ? of(header, size) : Optional.empty();
    }

    static Optional<ByteRange> of(@Nullable String header, long size) {
        if (header == null) return Optional.empty();
        var match = ONE.matcher(header.strip());
        if (!match.matches()) return Optional.empty();
        var first = match.group(1);
        var last = match.group(2);
        if (first.isEmpty() && last.isEmpty()) return Optional.empty();
        if (first.isEmpty()) {
            long length = Math.min(Long.parseLong(last), size);
            return Optional.of(new ByteRange(size - length, length));
        }
        long from = Long.parseLong(first);
        long until = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) return Optional.empty();
        return Optional.of(new ByteRange(from, from >= size ? 0 : until - from + 1));
    }

    boolean satisfiable() {
        return length > 0;
    }

    String contentRange(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
