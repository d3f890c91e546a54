package vn.vankho.extraction.worker;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Thumbnails of image files, read with subsampling: a picture of a billion pixels must not be unfolded. */
final class Pictures {
    static final int WIDTH = 240;
    static final int MAX_HEIGHT = 480;
    private static final long MAX_PIXELS = 400_000_000L;

    private Pictures() {}

    static byte[] thumbnail(Request request) throws Exception {
        var bytes = request.bytes();
        var file = request.file();
        try (var in = bytes != null
                ? ImageIO.createImageInputStream(new java.io.ByteArrayInputStream(bytes))
                : ImageIO.createImageInputStream(file == null ? null : file.toFile())) {
            var readers = in == null ? null : ImageIO.getImageReaders(in);
            if (in == null || readers == null || !readers.hasNext()) throw new Trouble(Trouble.DAMAGED, "not an image");
            var reader = readers.next();
            try {
                return png(read(reader, in));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws Exception {
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MAX_PIXELS) throw new Trouble(Trouble.TOO_BIG, width + " x " + height);
        var parameters = reader.getDefaultReadParam();
        int step = (int) Math.max(1, width / (WIDTH * 2L));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        double scale =
                Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) MAX_HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setBackground(java.awt.Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }
}
