package vn.vankho.extraction.worker;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.worker.jpeg2000.JpxImages;

/** Thumbnails of image files, read with subsampling: a picture of a billion pixels must not be unfolded. */
final class Pictures {
    static final int WIDTH = 240;
    static final int MAX_HEIGHT = 480;
    private static final long MAX_PIXELS = 400_000_000L;

    /** Bytes of a picture as it is held, and of its copy where it has to be turned; what is made of it needs some more. */
    private static final double ROOM = 220_000_000;

    private static final int BITS_OF_COLOUR = 24;
    private static final int BITS_OF_TURNED = 32;

    static {
        JpxImages.use();
    }

    private Pictures() {}

    /** What is done with an open image file. */
    interface Use<T> {
        T of(ImageReader reader) throws Exception;
    }

    static byte[] thumbnail(Request request) throws Exception {
        return opened(request, reader -> png(Orientation.upright(read(reader, 0, WIDTH), turn(request))));
    }

    /** How the first page has to be turned to stand as it was read. */
    static int turn(Request request) {
        return request.argument().isEmpty()
                ? Orientation.UPRIGHT
                : Orientation.ofQuarters(Integer.parseInt(request.argument()));
    }

    static <T> T opened(Request request, Use<T> use) throws Exception {
        var bytes = request.bytes();
        var file = request.file();
        try (var in = bytes != null
                ? ImageIO.createImageInputStream(new java.io.ByteArrayInputStream(bytes))
                : ImageIO.createImageInputStream(file == null ? null : file.toFile())) {
            var readers = in == null ? null : ImageIO.getImageReaders(in);
            if (in == null || readers == null || !readers.hasNext()) throw new Trouble(Trouble.DAMAGED, "not an image");
            var reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Page {@code no}, 0-based, upright, at least {@code wanted} pixels wide where it has so many. */
    static BufferedImage read(ImageReader reader, int no, int wanted) throws Exception {
        return sampled(reader, no, (int) Math.max(1, reader.getWidth(no) / (wanted * 2L)));
    }

    /** Page {@code no}, 0-based, upright, with all its pixels; with fewer where it could not be held. */
    static BufferedImage read(ImageReader reader, int no) throws Exception {
        var colours = colours(reader, no);
        int bits = colours == null ? BITS_OF_COLOUR : colours.getPixelSize();
        if (orientation(reader, no) != Orientation.UPRIGHT)
            bits += colours == null || bits > 1 && colours.getNumColorComponents() > 1 ? BITS_OF_TURNED : bits;
        double bytes = (double) reader.getWidth(no) * reader.getHeight(no) * bits / Byte.SIZE;
        return sampled(reader, no, Math.max(1, (int) Math.ceil(Math.sqrt(bytes / ROOM))));
    }

    /** @param step of how many pixels, and rows, one is taken */
    private static BufferedImage sampled(ImageReader reader, int no, int step) throws Exception {
        long width = reader.getWidth(no);
        long height = reader.getHeight(no);
        if (width * height > MAX_PIXELS) throw new Trouble(Trouble.TOO_BIG, width + " x " + height);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(no, parameters);
        double dots = reader.getInput() instanceof ImageInputStream in ? Dots.height(in, no) : 1;
        return Orientation.upright(Dots.square(image, dots), orientation(reader, no));
    }

    private static int orientation(ImageReader reader, int no) {
        return reader.getInput() instanceof ImageInputStream in ? Orientation.of(in, no) : Orientation.UPRIGHT;
    }

    /** As the reader will hold them; null where it does not say. */
    private static @Nullable ColorModel colours(ImageReader reader, int no) {
        try {
            var types = reader.getImageTypes(no);
            return types.hasNext() ? types.next().getColorModel() : null;
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(scaled(image, WIDTH, MAX_HEIGHT, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** On white, no larger than this; never enlarged. */
    static BufferedImage scaled(BufferedImage image, int mostWidth, int mostHeight, int type) {
        double scale =
                Math.min(1, Math.min((double) mostWidth / image.getWidth(), (double) mostHeight / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new BufferedImage(width, height, type);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setBackground(java.awt.Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
