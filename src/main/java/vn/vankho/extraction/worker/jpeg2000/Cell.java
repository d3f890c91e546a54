package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;

/** What a precinct has of a band: its blocks, row by row. */
final class Cell {
    final CodeBlock[] blocks;
    final int across;
    final TagTree inclusion;
    final TagTree emptyPlanes;

    /**
     * @param area of the band
     * @param width of a block, a power of two, and {@code height}
     */
    Cell(Area area, int width, int height) throws IOException {
        int left = area.x0() >> width;
        int top = area.y0() >> height;
        across = area.isEmpty() ? 0 : Area.up(area.x1(), 1L << width) - left;
        int down = area.isEmpty() ? 0 : Area.up(area.y1(), 1L << height) - top;
        if ((long) across * down > Tile.MOST_PARTS) throw new IOException("too many blocks");
        blocks = new CodeBlock[across * down];
        for (int i = 0; i < blocks.length; i++) {
            int x = left + i % across << width;
            int y = top + i / across << height;
            blocks[i] = new CodeBlock(new Area(x, y, x + (1 << width), y + (1 << height)).within(area));
        }
        inclusion = new TagTree(across, down);
        emptyPlanes = new TagTree(across, down);
    }
}
