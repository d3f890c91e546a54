package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scans of the office file that somebody leafs through. To find them the whole file is read, a strict one written anew before; to show the next
 * one its part of the package is enough, and that has the same name in both forms.
 */
final class LeafedFile {
    private record Found(String sha256, List<String> names, int words) {}

    private @Nullable Found last;

    /** @return null where the page has to be looked for in the whole file */
    @Nullable
    Request page(Request request, int no) throws IOException {
        var found = last;
        if (found == null || !found.sha256.equals(sha256(request))) return null;
        try (var packed = PackedFile.of(request)) {
            return new PastedScans(found.names, found.words, packed).page(no);
        }
    }

    /** Those that a parser hands over one by one lie nowhere after it. */
    void note(Request request, PastedScans scans) throws IOException {
        last = scans.pictures() instanceof PackedFile ? new Found(sha256(request), scans.names(), scans.words()) : null;
    }

    private static String sha256(Request request) throws IOException {
        try (var in = request.open();
                var out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
