package vn.vankho.extraction;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * A zip that holds itself, and so on without end: a stream of "the next n bytes as they stand" and "the last n bytes once more" that
 * writes its own text.
 *
 * @see <a href="https://research.swtch.com/zip">Russ Cox, Zip Files All The Way Down</a>
 */
final class HostileQuine {
    private static final byte[] HEAD =
            hex("504b03041400000008000803643cf9f4896448010000b801000007000000722f722e7a6970");
    private static final byte[] LAST_47 = hex("c2548e5739");
    private static final byte[] LAST_20 = hex("428821c400");
    private static final byte[] LAST_52 = hex("42e8215e0f");
    private static final byte[] END =
            hex("0af066641261c015dce8a048bf48af2ab320c09b950dc467044253060606400006" + "00f9ff6d0100000000");
    private static final byte[] DIRECTORY =
            hex("504b010214001400000008000803643cf9f4896448010000b80100000700000000000000"
                    + "00000000000000000000722f722e7a6970504b05060000000001000100350000006d0100000000");

    private HostileQuine() {}

    static byte[] zip() {
        var zip = joined(HEAD, next(37), HEAD, next(47), next(37), HEAD, next(47), LAST_47);
        zip = joined(zip, next(5), LAST_47, next(5), next(5), next(20), LAST_47, next(5), next(5), next(20), LAST_20);
        for (int i = 0; i < 4; i++) zip = joined(zip, next(20), LAST_20);
        zip = joined(zip, next(0), next(0), next(52), LAST_20, next(0), next(0), next(52));
        for (int i = 0; i < 2; i++) zip = joined(zip, LAST_52, next(0), END);
        return joined(zip, DIRECTORY);
    }

    private static byte[] next(int bytes) {
        return new byte[] {0, (byte) bytes, 0, (byte) ~bytes, (byte) 0xFF};
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
