package vn.vankho.extraction;

import java.util.Arrays;
import java.util.Random;

/** What chance does to the bytes of a file: bits turn, a part goes, comes twice, is zeroed, or is that of another file. */
final class Mutation {
    private Mutation() {}

    static byte[] of(byte[] file, byte[] other, Random chance) {
        var bytes = file;
        for (int i = chance.nextInt(1, 4); i > 0 && bytes.length > 1; i--) bytes = once(bytes, other, chance);
        return bytes;
    }

    private static byte[] once(byte[] bytes, byte[] other, Random chance) {
        int from = chance.nextInt(bytes.length);
        int to = from + chance.nextInt(Math.min(bytes.length - from, 4_096)) + 1;
        return switch (chance.nextInt(6)) {
            case 0 -> flipped(bytes, chance, 0, bytes.length);
            // what stands at both ends says how the rest is to be read
            case 1 -> flipped(bytes, chance, Math.max(0, bytes.length - 1_024), bytes.length);
            case 2 -> Arrays.copyOf(bytes, from);
            case 3 -> joined(bytes, from, bytes, to, bytes.length);
            case 4 -> {
                int begin = chance.nextInt(Math.max(1, other.length));
                yield joined(bytes, from, other, begin, Math.min(other.length, begin + 4_096));
            }
            default -> {
                var zeroed = bytes.clone();
                Arrays.fill(zeroed, from, to, (byte) 0);
                yield zeroed;
            }
        };
    }

    private static byte[] flipped(byte[] bytes, Random chance, int from, int to) {
        var flipped = bytes.clone();
        for (int i = chance.nextInt(1, 40); i > 0; i--)
            flipped[chance.nextInt(from, to)] ^= (byte) (1 << chance.nextInt(8));
        return flipped;
    }

    private static byte[] joined(byte[] first, int until, byte[] second, int from, int to) {
        var joined = Arrays.copyOf(first, until + to - from);
        System.arraycopy(second, from, joined, until, to - from);
        return joined;
    }
}
