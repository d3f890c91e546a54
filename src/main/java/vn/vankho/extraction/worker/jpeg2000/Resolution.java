package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is needed to show a component twice as large as the one before.
 *
 * @param bands that come to it
 * @param left of the first precinct in its own samples, and {@code top}
 */
record Resolution(
        Area area,
        List<Band> bands,
        int precinctsAcross,
        int precinctsDown,
        long left,
        long top,
        BlockCoding coding,
        int no) {
    private static final int[][] FIRST = {{0, 0}};
    private static final int[][] OTHERS = {{1, 0}, {0, 1}, {1, 1}};

    static Resolution of(Area component, int no, BlockCoding coding, Quantisation quantisation, int bits)
            throws IOException {
        var area = component.halved(coding.levels() - no);
        int width = coding.precinctWidth(no);
        int height = coding.precinctHeight(no);
        if (no > 0 && (width == 0 || height == 0)) throw new IOException("precincts of nothing");
        int left = area.x0() >> width;
        int top = area.y0() >> height;
        int across = area.isEmpty() ? 0 : Area.up(area.x1(), 1L << width) - left;
        int down = area.isEmpty() ? 0 : Area.up(area.y1(), 1L << height) - top;
        if ((long) across * down > Tile.MOST_PARTS) throw new IOException("too many precincts");
        var bands = new ArrayList<Band>();
        for (var kind : no == 0 ? FIRST : OTHERS) {
            int times = no == 0 ? coding.levels() : coding.levels() - no + 1;
            int index = no == 0 ? 0 : 3 * no - 3 + kind[0] + 2 * kind[1];
            int finer = Math.max(0, no - 1);
            int gain = kind[0] + kind[1];
            var band = component.band(times, kind[0], kind[1]);
            int planes = quantisation.planes(index, finer);
            if (planes > BlockDecoder.MOST_PLANES) throw new IOException(planes + " planes of bits");
            float step = coding.reversible() ? 1 : quantisation.step(index, finer, bits + gain);
            int less = no == 0 ? 0 : 1;
            var cells = new Cell[across * down];
            for (int i = 0; i < cells.length; i++)
                cells[i] = new Cell(
                        precinct(left + i % across, top + i / across, width - less, height - less)
                                .within(band),
                        Math.min(coding.width(), width - less),
                        Math.min(coding.height(), height - less));
            bands.add(new Band(band, kind[0], kind[1], planes, step, cells));
        }
        return new Resolution(area, bands, across, down, (long) left << width, (long) top << height, coding, no);
    }

    private static Area precinct(long x, long y, int width, int height) {
        return new Area(at(x, width), at(y, height), at(x + 1, width), at(y + 1, height));
    }

    private static int at(long no, int power) {
        return (int) Math.min(Integer.MAX_VALUE, no << power);
    }

    int precincts() {
        return precinctsAcross * precinctsDown;
    }

    /** Where a precinct begins, in samples of the component. */
    long x(int precinct) {
        return left + ((long) (precinct % precinctsAcross) << coding.precinctWidth(no)) << coding.levels() - no;
    }

    long y(int precinct) {
        return top + ((long) (precinct / precinctsAcross) << coding.precinctHeight(no)) << coding.levels() - no;
    }
}
