package vn.vankho.extraction.worker.jpeg2000;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the blocks of a tile their bytes, packet by packet (T.800, B.9 to B.12). */
final class Packets {
    private static final int BEGIN = 0xFF91;
    private static final int BEGIN_LENGTH = 6;
    private static final int HEADER_END = 0xFF92;
    private static final int MOST_LENGTH_BITS = 31;

    /** One precinct of one component, with its place on the grid. */
    private record Place(int component, int resolution, int precinct, long x, long y, Resolution of) {}

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparingLong(Place::y).thenComparingLong(Place::x);
    private static final Comparator<Place> RESOLUTION = Comparator.comparingInt(Place::resolution);
    private static final Comparator<Place> COMPONENT = Comparator.comparingInt(Place::component);
    private static final Comparator<Place> PRECINCT = Comparator.comparingInt(Place::precinct);

    private final Tile tile;
    private final Bytes in;

    private Packets(Tile tile, Bytes in) {
        this.tile = tile;
        this.in = in;
    }

    static void read(Tile tile, ImageSize size, Bytes in) throws IOException {
        var places = places(tile, size);
        var packets = new Packets(tile, in);
        try {
            packets.inOrder(places);
        } catch (EOFException _) {
            // what is there makes a coarser picture
        }
    }

    private void inOrder(List<Place> places) throws IOException {
        int layers = tile.parameters().layers();
        switch (tile.parameters().progression()) {
            case 0 -> {
                places.sort(RESOLUTION.thenComparing(COMPONENT).thenComparing(PRECINCT));
                for (int layer = 0; layer < layers; layer++) for (var place : places) packet(place, layer);
            }
            case 1 -> {
                places.sort(RESOLUTION.thenComparing(COMPONENT).thenComparing(PRECINCT));
                for (int from = 0, until; from < places.size(); from = until) {
                    until = from;
                    int resolution = places.get(from).resolution;
                    while (until < places.size() && places.get(until).resolution == resolution) until++;
                    for (int layer = 0; layer < layers; layer++)
                        for (var place : places.subList(from, until)) packet(place, layer);
                }
            }
            case 2 -> each(places, RESOLUTION.thenComparing(BY_PLACE).thenComparing(COMPONENT), layers);
            case 3 -> each(places, BY_PLACE.thenComparing(COMPONENT).thenComparing(RESOLUTION), layers);
            default -> each(places, COMPONENT.thenComparing(BY_PLACE).thenComparing(RESOLUTION), layers);
        }
    }

    private void each(List<Place> places, Comparator<Place> order, int layers) throws IOException {
        places.sort(order.thenComparing(PRECINCT));
        for (var place : places) for (int layer = 0; layer < layers; layer++) packet(place, layer);
    }

    private static List<Place> places(Tile tile, ImageSize size) throws IOException {
        var places = new ArrayList<Place>();
        for (int c = 0; c < tile.components().size(); c++) {
            var grid = size.components().get(c);
            for (var resolution : tile.components().get(c).resolutions())
                for (int p = 0; p < resolution.precincts(); p++) {
                    long x = Math.max(tile.area().x0(), grid.dx() * resolution.x(p));
                    long y = Math.max(tile.area().y0(), grid.dy() * resolution.y(p));
                    places.add(new Place(c, resolution.no(), p, x, y, resolution));
                }
            if (places.size() > Tile.MOST_PARTS) throw new IOException("too many precincts");
        }
        return places;
    }

    /** A block that comes with a packet, and how many bytes of it. */
    private record Coming(CodeBlock.Segment segment, int length) {}

    private void packet(Place place, int layer) throws IOException {
        if (in.peek16() == BEGIN) in.part(BEGIN_LENGTH);
        var bits = new HeaderBits(in);
        var coming = new ArrayList<Coming>();
        if (bits.bit() == 1)
            for (var band : place.of.bands()) {
                var cell = band.cells()[place.precinct];
                for (int no = 0; no < cell.blocks.length; no++)
                    header(cell, no, layer, place.of.coding(), bits, coming);
            }
        bits.end();
        if (in.peek16() == HEADER_END) in.part(2);
        for (var one : coming) one.segment.data.writeBytes(in.rest(one.length));
    }

    private static void header(Cell cell, int no, int layer, BlockCoding coding, HeaderBits bits, List<Coming> coming)
            throws IOException {
        var block = cell.blocks[no];
        int x = no % cell.across;
        int y = no / cell.across;
        if (block.included ? bits.bit() == 0 : !cell.inclusion.isBelow(x, y, layer + 1, bits)) return;
        if (!block.included) {
            block.included = true;
            while (!cell.emptyPlanes.isBelow(x, y, block.emptyPlanes + 1, bits)) block.emptyPlanes++;
        }
        int left = bits.passes();
        while (bits.bit() == 1) block.lengthBits++;
        while (left > 0) {
            var segment = block.next(coding);
            int passes = Math.min(left, segment.mostPasses - segment.passes);
            int length = block.lengthBits + 31 - Integer.numberOfLeadingZeros(passes);
            if (length > MOST_LENGTH_BITS) throw new IOException("a block of 2^" + length + " bytes");
            coming.add(new Coming(segment, bits.bits(length)));
            segment.passes += passes;
            block.passes += passes;
            left -= passes;
        }
    }
}
