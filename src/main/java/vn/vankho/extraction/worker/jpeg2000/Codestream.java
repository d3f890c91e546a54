package vn.vankho.extraction.worker.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The markers of a stream and the data of its tiles (T.800, annex A). One that breaks off has what came before. */
record Codestream(ImageSize size, Parameters parameters, Map<Integer, Part> tiles) {
    private static final int START = 0xFF4F;
    private static final int SIZE = 0xFF51;
    private static final int CODING = 0xFF52;
    private static final int CODING_OF_ONE = 0xFF53;
    private static final int REGION = 0xFF5E;
    private static final int QUANTISATION = 0xFF5C;
    private static final int QUANTISATION_OF_ONE = 0xFF5D;
    private static final int ORDER = 0xFF5F;
    private static final int HEADERS = 0xFF60;
    private static final int HEADERS_OF_TILE = 0xFF61;
    private static final int TILE = 0xFF90;
    private static final int DATA = 0xFF93;
    private static final int END = 0xFFD9;

    /** Of a tile: marker, length, number, length of the part, number of the part. */
    private static final int TILE_HEAD = 12;

    private static final int MOST_TILES = 65_535;

    /** What belongs to a tile. */
    record Part(Parameters parameters, ByteArrayOutputStream data) {}

    static Codestream read(Bytes in) throws IOException {
        if (in.u16() != START || in.u16() != SIZE) throw new IOException("no stream of a picture");
        var size = ImageSize.read(in.part(in.u16() - 2));
        if (size.tiles() > MOST_TILES) throw new IOException(size.tiles() + " tiles");
        var stream = new Codestream(size, new Parameters(size.components().size()), new TreeMap<>());
        for (int marker = in.u16(); marker != TILE; marker = in.u16()) stream.parameter(marker, in, stream.parameters);
        try {
            stream.tile(in);
            while (in.u16() == TILE) stream.tile(in);
        } catch (EOFException e) {
            if (stream.tiles.isEmpty()) throw e;
        }
        return stream;
    }

    private void parameter(int marker, Bytes in, Parameters of) throws IOException {
        var said = in.part(in.u16() - 2);
        switch (marker) {
            case CODING -> of.readCoding(said);
            case CODING_OF_ONE -> of.readCodingOfOne(said);
            case QUANTISATION -> of.readQuantisation(said);
            case QUANTISATION_OF_ONE -> of.readQuantisationOfOne(said);
            case REGION, ORDER, HEADERS, HEADERS_OF_TILE ->
                throw new UnreadForm("marker " + Integer.toHexString(marker));
            case END -> throw new IOException("a stream without tiles");
            default -> {
                // comments and lengths, which nobody needs
            }
        }
    }

    private void tile(Bytes in) throws IOException {
        int begin = in.at() - 2;
        in.u16();
        int no = in.u16();
        if (no >= size.tiles()) throw new IOException("no tile " + no);
        long length = in.u32();
        in.u16();
        var part = tiles.computeIfAbsent(no, _ -> new Part(parameters.copy(), new ByteArrayOutputStream()));
        for (int marker = in.u16(); marker != DATA; marker = in.u16()) parameter(marker, in, part.parameters);
        long rest = length < TILE_HEAD ? in.left() : begin + length - in.at();
        part.data.writeBytes(in.rest(Math.clamp(rest, 0, in.left())));
    }
}
