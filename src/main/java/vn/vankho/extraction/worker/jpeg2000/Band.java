package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;

/**
 * The numbers of one kind of frequencies.
 *
 * @param across 1 where it holds the high ones across, and {@code down}: down
 * @param planes of bits of its numbers
 * @param step by which they are multiplied
 * @param cells by precinct
 */
record Band(Area area, int across, int down, int planes, float step, Cell[] cells) {
    /** Its numbers, row by row. */
    float[] numbers(BlockCoding coding) throws IOException {
        var numbers = new float[area.width() * area.height()];
        var decoder = new BlockDecoder(coding, across, down);
        for (var cell : cells)
            for (var block : cell.blocks) {
                if (block.passes == 0) continue;
                decoder.decode(block, planes);
                decoder.write(step, numbers, area);
                // pages have thousands: what was read is let go
                block.segments.clear();
            }
        return numbers;
    }
}
