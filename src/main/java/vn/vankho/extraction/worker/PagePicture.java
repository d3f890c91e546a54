package vn.vankho.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.rendering.ImageType;

/** One page, large enough to read it, as JPEG: what stands beside the text that a person puts right. */
final class PagePicture {
    private static final int WIDTH = 1_300;
    private static final int HEIGHT = 2_600;
    private static final float QUALITY = .75f;

    private PagePicture() {}

    static byte[] of(Request request, boolean image) throws Exception {
        int no = Integer.parseInt(request.argument());
        if (image)
            return Pictures.opened(
                    request,
                    reader -> jpeg(Pictures.scaled(
                            Pictures.read(reader, no - 1, WIDTH), WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB)));
        try (var document = PdfReader.load(request)) {
            float scale = PageSize.shown(document.getPage(no - 1)).into(WIDTH, HEIGHT);
            var renderer = new PageRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var drawn = renderer.renderImage(no - 1, scale, ImageType.RGB);
            return renderer.isMissing(drawn) ? new byte[0] : jpeg(drawn);
        }
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
