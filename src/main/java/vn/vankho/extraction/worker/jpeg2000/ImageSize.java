package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How large picture and tiles are on the reference grid, and what its components are (T.800, A.5.1). */
record ImageSize(Area image, Area firstTile, List<Component> components) {
    private static final int MOST_COMPONENTS = 8;
    private static final int MOST_BITS = 16;

    /** @param dx distance of its samples on the grid, across, and {@code dy}: down */
    record Component(int bits, boolean signed, int dx, int dy) {}

    static ImageSize read(Bytes in) throws IOException {
        in.u16();
        int right = in.size();
        int bottom = in.size();
        var image = new Area(in.size(), in.size(), right, bottom);
        int width = in.size();
        int height = in.size();
        int left = in.size();
        int top = in.size();
        var tile = new Area(left, top, cornered(left, width), cornered(top, height));
        if (image.isEmpty() || tile.isEmpty() || left > image.x0() || top > image.y0())
            throw new IOException("a picture without size");
        if (tile.x1() <= image.x0() || tile.y1() <= image.y0()) throw new IOException("a tile outside the picture");
        int count = in.u16();
        if (count == 0) throw new IOException("no components");
        if (count > MOST_COMPONENTS) throw new UnreadForm(count + " components");
        var components = new ArrayList<Component>();
        for (int i = 0; i < count; i++) {
            int depth = in.u8();
            var one = new Component((depth & 0x7F) + 1, (depth & 0x80) != 0, in.u8(), in.u8());
            if (one.bits > MOST_BITS) throw new UnreadForm(one.bits + " bits");
            if (one.dx == 0 || one.dy == 0) throw new IOException("a component of " + one);
            components.add(one);
        }
        return new ImageSize(image, tile, components);
    }

    private static int cornered(int from, int length) {
        return (int) Math.min(Integer.MAX_VALUE, (long) from + length);
    }

    int tilesAcross() {
        return Area.up((long) image.x1() - firstTile.x0(), firstTile.width());
    }

    private int tilesDown() {
        return Area.up((long) image.y1() - firstTile.y0(), firstTile.height());
    }

    long tiles() {
        return (long) tilesAcross() * tilesDown();
    }

    Area tile(int no) {
        long x = firstTile.x0() + (long) (no % tilesAcross()) * firstTile.width();
        long y = firstTile.y0() + (long) (no / tilesAcross()) * firstTile.height();
        return new Area(
                (int) Math.max(x, image.x0()),
                (int) Math.max(y, image.y0()),
                (int) Math.min(x + firstTile.width(), image.x1()),
                (int) Math.min(y + firstTile.height(), image.y1()));
    }

    /** What a component has of an area of the grid. */
    Area of(Area area, int component) {
        var one = components.get(component);
        return new Area(
                Area.up(area.x0(), one.dx),
                Area.up(area.y0(), one.dy),
                Area.up(area.x1(), one.dx),
                Area.up(area.y1(), one.dy));
    }
}
