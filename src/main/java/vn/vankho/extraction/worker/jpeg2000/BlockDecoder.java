package vn.vankho.extraction.worker.jpeg2000;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers of a block, plane of bits after plane, each in three passes (T.800, annex D). One is used for many blocks. */
final class BlockDecoder {
    static final int MOST_PLANES = 30;

    private static final int FOUND = 1;
    private static final int NEGATIVE = 2;
    private static final int VISITED = 4;
    private static final int REFINED = 8;

    /** Rows that are gone through together. */
    private static final int STRIPE = 4;

    private final BlockCoding coding;
    private final Neighbours neighbours;
    private final MqDecoder decoder = new MqDecoder();
    private @Nullable RawBits raw;
    /** With a margin of one on every side. */
    private int[] flags = new int[0];
    /** Twice the number, so that it is in the middle of what it may be. */
    private int[] twice = new int[0];

    private Area area = new Area(0, 0, 0, 0);
    private int stride;

    BlockDecoder(BlockCoding coding, int across, int down) {
        this.coding = coding;
        this.neighbours = new Neighbours(across, down);
    }

    /** @param planes of bits of its band */
    void decode(CodeBlock block, int planes) {
        area = block.area;
        stride = area.width() + 2;
        int size = stride * (area.height() + 2);
        if (flags.length < size) {
            flags = new int[size];
            twice = new int[size];
        }
        Arrays.fill(flags, 0, size, 0);
        Arrays.fill(twice, 0, size, 0);
        decoder.reset();
        int plane = planes - block.emptyPlanes - 1;
        int no = 0;
        for (var segment : block.segments) {
            var data = segment.data.toByteArray();
            raw = coding.isRaw(no) ? new RawBits(data) : null;
            if (raw == null) decoder.start(data);
            for (int i = 0; i < segment.passes && plane >= 0; i++, no++) {
                pass(no % 3, plane);
                if (no % 3 == 0) plane--;
                if (coding.has(BlockCoding.RESET)) decoder.reset();
            }
        }
    }

    private void pass(int kind, int plane) {
        int one = 2 << plane;
        for (int top = 0; top < area.height(); top += STRIPE) {
            int bottom = Math.min(top + STRIPE, area.height());
            for (int x = 0; x < area.width(); x++)
                switch (kind) {
                    case 0 -> cleanup(x, top, bottom, one);
                    case 1 -> significance(x, top, bottom, one);
                    default -> refinement(x, top, bottom, one);
                }
        }
        if (kind == 0 && coding.has(BlockCoding.MARKED)) for (int i = 0; i < 4; i++) decoder.decode(MqDecoder.UNIFORM);
    }

    /** What is known around a number; of the last row of a stripe not what comes below, where it says so. */
    private int around(int at, boolean last) {
        return last && coding.has(BlockCoding.CAUSAL) ? Neighbours.withoutBelow(flags[at]) : flags[at];
    }

    private int place(int x, int y) {
        return (y + 1) * stride + x + 1;
    }

    private void significance(int x, int top, int bottom, int one) {
        for (int y = top; y < bottom; y++) {
            int at = place(x, y);
            if ((flags[at] & FOUND) != 0) continue;
            int around = around(at, y == top + STRIPE - 1);
            int context = neighbours.zero(around);
            if (context == 0) continue;
            if ((raw == null ? decoder.decode(context) : raw.bit()) == 1) found(at, around, one);
            flags[at] |= VISITED;
        }
    }

    private void refinement(int x, int top, int bottom, int one) {
        for (int y = top; y < bottom; y++) {
            int at = place(x, y);
            if ((flags[at] & (FOUND | VISITED)) != FOUND) continue;
            int around = around(at, y == top + STRIPE - 1);
            int bit =
                    raw == null ? decoder.decode(Neighbours.refinement(around, (flags[at] & REFINED) == 0)) : raw.bit();
            twice[at] += bit == 1 ? one >> 1 : -(one >> 1);
            flags[at] |= REFINED;
        }
    }

    private void cleanup(int x, int top, int bottom, int one) {
        int y = top;
        if (isEmpty(x, top, bottom)) {
            if (decoder.decode(MqDecoder.RUN) == 0) return;
            y += decoder.decode(MqDecoder.UNIFORM) << 1 | decoder.decode(MqDecoder.UNIFORM);
            int at = place(x, y);
            found(at, around(at, y == top + STRIPE - 1), one);
            y++;
        }
        for (; y < bottom; y++) {
            int at = place(x, y);
            if ((flags[at] & (FOUND | VISITED)) == 0) {
                int around = around(at, y == top + STRIPE - 1);
                if (decoder.decode(neighbours.zero(around)) == 1) found(at, around, one);
            }
            flags[at] &= ~VISITED;
        }
    }

    /** Whether nothing is known in, and around, the four numbers of a column. */
    private boolean isEmpty(int x, int top, int bottom) {
        if (bottom - top < STRIPE) return false;
        int known = 0;
        for (int y = top; y < bottom; y++)
            known |= around(place(x, y), y == bottom - 1) & (Neighbours.ANY | FOUND | VISITED);
        return known == 0;
    }

    private void found(int at, int around, int one) {
        boolean negative;
        if (raw == null) {
            int sign = Neighbours.sign(around);
            negative = (decoder.decode(sign >> 1) ^ sign & 1) == 1;
        } else negative = raw.bit() == 1;
        twice[at] = one | one >> 1;
        flags[at] |= negative ? FOUND | NEGATIVE : FOUND;
        int minus = negative ? 1 << Neighbours.SIGN : 0;
        flags[at - 1] |= Neighbours.EAST * (1 | minus);
        flags[at + 1] |= Neighbours.WEST * (1 | minus);
        flags[at - stride] |= Neighbours.SOUTH * (1 | minus);
        flags[at + stride] |= Neighbours.NORTH * (1 | minus);
        flags[at - stride - 1] |= Neighbours.SOUTH_EAST;
        flags[at - stride + 1] |= Neighbours.SOUTH_WEST;
        flags[at + stride - 1] |= Neighbours.NORTH_EAST;
        flags[at + stride + 1] |= Neighbours.NORTH_WEST;
    }

    /** Puts the numbers of the block to those of its band. */
    void write(float step, float[] numbers, Area band) {
        for (int y = 0; y < area.height(); y++) {
            int to = (area.y0() - band.y0() + y) * band.width() + area.x0() - band.x0();
            for (int x = 0; x < area.width(); x++) {
                int at = place(x, y);
                float number = coding.reversible() ? twice[at] >> 1 : twice[at] * .5f * step;
                numbers[to + x] = (flags[at] & NEGATIVE) == 0 ? number : -number;
            }
        }
    }
}
