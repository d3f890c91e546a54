package vn.vankho.extraction.worker.jpeg2000;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of the components, a byte each, and what they look like together. */
final class Planes {
    private static final int MOST = 255;

    private final ImageSize size;
    private final int halved;
    private final boolean numbered;
    private final Area image;
    private final List<Area> areas = new ArrayList<>();
    private final List<byte[]> planes = new ArrayList<>();

    /** @param halved how often its sides are. @param numbered whether its samples number colours */
    private Planes(ImageSize size, int halved, boolean numbered) {
        this.size = size;
        this.halved = halved;
        this.numbered = numbered;
        image = size.image().halved(halved);
        for (int i = 0; i < size.components().size(); i++) {
            var area = size.of(size.image(), i).halved(halved);
            areas.add(area);
            planes.add(new byte[area.width() * area.height()]);
        }
    }

    static BufferedImage image(JpxFile file, Codestream stream, int halved) throws IOException {
        var planes = new Planes(stream.size(), halved, file.palette() != null);
        for (var entry : stream.tiles().entrySet()) {
            var part = entry.getValue();
            var tile = Tile.of(stream.size(), entry.getKey(), part.parameters());
            var data = part.data().toByteArray();
            Packets.read(tile, stream.size(), new Bytes(data, 0, data.length));
            planes.take(tile);
        }
        return planes.image(file.colours() == JpxFile.SYCC, file.palette());
    }

    private void take(Tile tile) throws IOException {
        if (tile.levels() < halved) throw new IOException("a tile that is halved less often than others");
        var samples = new ArrayList<float[]>();
        for (var component : tile.components()) samples.add(component.samples(halved));
        if (tile.parameters().mixed() && samples.size() > 2)
            Colours.unmix(samples, tile.components().getFirst().coding().reversible());
        for (int i = 0; i < samples.size(); i++)
            put(samples.get(i), tile.components().get(i).area().halved(halved), i);
    }

    private void put(float[] samples, Area area, int no) {
        var whole = areas.get(no);
        var plane = planes.get(no);
        int bits = size.components().get(no).bits();
        int most = (1 << bits) - 1;
        float middle = 1 << bits - 1;
        float scale = numbered ? 1 : MOST / (float) most;
        for (int y = 0; y < area.height(); y++) {
            int to = (area.y0() - whole.y0() + y) * whole.width() + area.x0() - whole.x0();
            for (int x = 0; x < area.width(); x++) {
                float value = Math.clamp(samples[y * area.width() + x] + middle, 0, most);
                plane[to + x] = (byte) Math.clamp(Math.round(value * scale), 0, MOST);
            }
        }
    }

    private BufferedImage image(boolean differences, JpxFile.@Nullable Palette palette) throws IOException {
        int width = image.width();
        int height = image.height();
        int bands = palette == null ? Math.min(4, planes.size()) : palette.columns();
        var data = new byte[Math.multiplyExact(Math.multiplyExact(width, height), bands)];
        for (int band = 0; band < bands; band++) {
            int no = palette == null ? band : 0;
            var area = areas.get(no);
            var plane = planes.get(no);
            if (area.isEmpty()) throw new IOException("a component without samples");
            for (int y = 0; y < height; y++) {
                int row = (int) ((long) y * area.height() / height) * area.width();
                for (int x = 0; x < width; x++) {
                    int sample = plane[row + (int) ((long) x * area.width() / width)];
                    data[(y * width + x) * bands + band] =
                            palette == null ? (byte) sample : palette.colour(sample & MOST, band);
                }
            }
        }
        if (differences && bands > 2) Colours.ofDifferences(data, bands);
        return image(width, height, bands, data);
    }

    private static BufferedImage image(int width, int height, int bands, byte[] data) {
        var offsets = new int[bands];
        for (int i = 0; i < bands; i++) offsets[i] = i;
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(data, data.length), width, height, width * bands, bands, offsets, null);
        if (bands == 1) {
            var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            grey.setData(raster);
            return grey;
        }
        boolean alpha = bands % 2 == 0;
        var model = new ComponentColorModel(
                ColorSpace.getInstance(bands > 2 ? ColorSpace.CS_sRGB : ColorSpace.CS_GRAY),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }
}
