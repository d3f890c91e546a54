package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.Arrays;

/** Numbers of a grid, told by those of the squares they lie in (T.800, B.10.2). */
final class TagTree {
    private final int[] offsets;
    private final int[] widths;
    private final int[] values;
    private final int[] lowest;
    private final int levels;

    TagTree(int width, int height) {
        var offsets = new int[32];
        var widths = new int[32];
        int nodes = 0;
        int level = 0;
        for (int w = width, h = height; ; w = w + 1 >> 1, h = h + 1 >> 1) {
            offsets[level] = nodes;
            widths[level++] = w;
            nodes += w * h;
            if (w <= 1 && h <= 1) break;
        }
        this.offsets = Arrays.copyOf(offsets, level);
        this.widths = Arrays.copyOf(widths, level);
        levels = level;
        values = new int[nodes];
        Arrays.fill(values, Integer.MAX_VALUE);
        lowest = new int[nodes];
    }

    /** Reads on until it is known whether the number of a place is below {@code limit}. */
    boolean isBelow(int x, int y, int limit, HeaderBits in) throws IOException {
        int low = 0;
        int node = 0;
        for (int level = levels - 1; level >= 0; level--) {
            node = offsets[level] + (y >> level) * widths[level] + (x >> level);
            low = Math.max(low, lowest[node]);
            while (low < limit && low < values[node]) {
                if (in.bit() == 1) values[node] = low;
                else low++;
            }
            lowest[node] = low;
        }
        return values[node] < limit;
    }
}
