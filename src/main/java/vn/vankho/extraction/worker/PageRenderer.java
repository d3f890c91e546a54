package vn.vankho.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.jpeg2000.JpxImages;
import vn.vankho.extraction.worker.jpeg2000.UnreadForm;

/**
 * Draws pages and says what it could not draw: PDFBox leaves a picture out that it has no decoder for, or that is broken, and the page is
 * white where it stands.
 */
public final class PageRenderer extends PDFRenderer {
    static {
        CheckedFonts.use();
        JpxImages.use();
    }

    private String missed = "";

    public PageRenderer(PDDocument document) {
        super(document);
    }

    /** Why a picture of the page that was drawn last is not on it; empty where all are. */
    String missed() {
        return missed;
    }

    /** Whether the page is one that could not be drawn: it is white for want of its picture, and no empty sheet. */
    boolean isMissing(BufferedImage drawn) {
        if (missed.isEmpty()) return false;
        int first = drawn.getRGB(0, 0);
        for (int y = 0; y < drawn.getHeight(); y++)
            for (int x = 0; x < drawn.getWidth(); x++) if (drawn.getRGB(x, y) != first) return false;
        return true;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        missed = "";
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
                throws IOException {
            if (exception instanceof MissingImageReaderException || exception.getCause() instanceof UnreadForm)
                missed = SeenPage.UNKNOWN_PICTURE;
            else if (isPicture(operator) && !(exception instanceof MissingOperandException) && missed.isEmpty())
                missed = SeenPage.BROKEN_PICTURE;
            super.operatorException(operator, operands, exception);
        }

        private static boolean isPicture(Operator operator) {
            return operator.getName().equals("Do") || operator.getName().equals("BI");
        }
    }
}
