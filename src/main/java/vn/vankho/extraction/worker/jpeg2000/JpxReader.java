package vn.vankho.extraction.worker.jpeg2000;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A picture in JPEG 2000, as readers of this Java are asked for one. What would take too much memory is read at half its size, or a fourth. */
final class JpxReader extends ImageReader {
    private static final int LARGEST = 200_000_000;

    /** Bytes that the samples of all components of a tile, the bands of one, and the picture may take. */
    private static final double ROOM = 260_000_000;

    private static final int SAMPLE = Float.BYTES;

    private @Nullable Opened opened;

    /** @param halved how often its sides are */
    private record Opened(JpxFile file, Codestream stream, int halved) {
        private static Opened of(byte[] bytes) throws IOException {
            var file = JpxFile.read(bytes);
            var stream = Codestream.read(file.stream());
            int most = Integer.MAX_VALUE;
            for (int i = 0; i < stream.size().components().size(); i++)
                most = Math.min(most, stream.parameters().coding(i).levels());
            int halved = 0;
            while (halved < most && room(stream, halved) > ROOM) halved++;
            return new Opened(file, stream, halved);
        }

        private static double room(Codestream stream, int halved) {
            var size = stream.size();
            double components = size.components().size();
            var tile = size.firstTile().within(size.image());
            return (pixels(tile) * SAMPLE * (components + 1) + pixels(size.image()) * 2 * components)
                    / Math.scalb(1.0, 2 * halved);
        }

        private static double pixels(Area area) {
            return (double) area.width() * area.height();
        }

        private Area area() {
            return stream.size().image().halved(halved);
        }
    }

    JpxReader(ImageReaderSpi spi) {
        super(spi);
    }

    @Override
    public void setInput(Object input, boolean forward, boolean noMetadata) {
        super.setInput(input, forward, noMetadata);
        opened = null;
    }

    private Opened opened(int no) throws IOException {
        if (no != 0) throw new IndexOutOfBoundsException("one picture, not " + (no + 1));
        if (opened == null) {
            if (!(getInput() instanceof ImageInputStream in)) throw new IllegalStateException("no file");
            opened = Opened.of(bytes(in));
        }
        return opened;
    }

    private static byte[] bytes(ImageInputStream in) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        var some = new byte[1 << 16];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            out.write(some, 0, n);
            if (out.size() > LARGEST) throw new IIOException("a file of more than " + LARGEST + " bytes");
        }
        return out.toByteArray();
    }

    @Override
    public int getNumImages(boolean search) {
        return 1;
    }

    @Override
    public int getWidth(int no) throws IOException {
        return opened(no).area().width();
    }

    @Override
    public int getHeight(int no) throws IOException {
        return opened(no).area().height();
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int no) throws IOException {
        int type = opened(no).stream.size().components().size() == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_3BYTE_BGR;
        return List.of(ImageTypeSpecifier.createFromBufferedImageType(type)).iterator();
    }

    @Override
    public @Nullable IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public @Nullable IIOMetadata getImageMetadata(int no) {
        return null;
    }

    @Override
    public BufferedImage read(int no, @Nullable ImageReadParam asked) throws IOException {
        var it = opened(no);
        if (Opened.room(it.stream, it.halved) > ROOM) throw new IIOException("a picture that is too large");
        try {
            var image = Planes.image(it.file, it.stream, it.halved);
            return asked == null ? image : part(image, asked);
        } catch (ArithmeticException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IIOException("a broken picture", e);
        }
    }

    private static BufferedImage part(BufferedImage image, ImageReadParam asked) {
        var source = getSourceRegion(asked, image.getWidth(), image.getHeight());
        int across = asked.getSourceXSubsampling();
        int down = asked.getSourceYSubsampling();
        if (across == 1 && down == 1 && source.equals(new Rectangle(image.getWidth(), image.getHeight()))) return image;
        int width = (source.width + across - 1) / across;
        int height = (source.height + down - 1) / down;
        var raster = image.getRaster().createCompatibleWritableRaster(width, height);
        Object pixel = null;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                pixel = image.getRaster().getDataElements(source.x + x * across, source.y + y * down, pixel);
                raster.setDataElements(x, y, pixel);
            }
        return new BufferedImage(image.getColorModel(), raster, false, null);
    }
}
