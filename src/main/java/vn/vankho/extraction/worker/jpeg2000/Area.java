package vn.vankho.extraction.worker.jpeg2000;

/** A rectangle of samples; what lies at {@code x1} and {@code y1} is outside. */
record Area(int x0, int y0, int x1, int y1) {
    /** The quotient, rounded up. */
    static int up(long dividend, long divisor) {
        return (int) -Math.floorDiv(-dividend, divisor);
    }

    int width() {
        return Math.max(0, x1 - x0);
    }

    int height() {
        return Math.max(0, y1 - y0);
    }

    boolean isEmpty() {
        return x1 <= x0 || y1 <= y0;
    }

    /** With every side halved so often, rounded up. */
    Area halved(int times) {
        return band(times, 0, 0);
    }

    /**
     * What a band has of it (T.800, B-15).
     *
     * @param across 1 where it holds the high frequencies across, and {@code down}: down
     */
    Area band(int times, int across, int down) {
        long size = 1L << times;
        long right = times == 0 ? 0 : across << times - 1;
        long below = times == 0 ? 0 : down << times - 1;
        return new Area(up(x0 - right, size), up(y0 - below, size), up(x1 - right, size), up(y1 - below, size));
    }

    Area within(Area other) {
        return new Area(Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }
}
