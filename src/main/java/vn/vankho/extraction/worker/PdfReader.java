package vn.vankho.extraction.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/** PDF, page by page, by PDFBox: no XFA, no scripts, no attachments, no actions. */
final class PdfReader {
    private final Limits limits;

    PdfReader(Limits limits) {
        this.limits = limits;
    }

    FileText text(Request request, Beat beat) throws Exception {
        try (var document = load(request)) {
            int total = document.getNumberOfPages();
            if (total == 0) throw new Trouble(Trouble.NO_PAGES, "");
            if (total > limits.pages()) throw new Trouble(Trouble.TOO_BIG, total + " pages");
            List<PdfPage> pages = new ArrayList<>();
            var alone = new LegacyFound();
            long characters = 0;
            int unread = 0;
            var pictures = new ArrayList<Integer>();
            var rubbish = new ArrayList<Integer>();
            boolean cut = false;
            int broken = 0;
            String firstTrouble = "";
            for (int no = 1; no <= total && !cut; no++) {
                beat.at(no - 1, total);
                var page = PdfPage.UNREADABLE;
                try {
                    page = PdfPageText.of(document, no, alone);
                } catch (IOException | RuntimeException e) {
                    if (broken++ == 0) firstTrouble = e.toString();
                }
                characters += page.text().length();
                cut = characters > limits.characters();
                if (cut) page = page.cutTo((int) (page.text().length() - characters + limits.characters()));
                var shown = PdfImages.shows(page(document, no));
                if (ScanSigns.isPicture(page, shown)) unread++;
                if (ScanSigns.areOn(page, shown)) pictures.add(no);
                if (ScanSigns.isRubbish(page, shown)) rubbish.add(no);
                pages.add(page);
            }
            if (broken == total) throw new Trouble(Trouble.DAMAGED, firstTrouble);
            var fields = PdfFields.of(document);
            var properties = document.getDocumentInformation();
            var end = cut ? "" : fields.toString();
            var texts = PdfTexts.of(pages, alone);
            var found = texts.found();
            var text = FileText.of(
                            ended(texts.decoded(), end),
                            unread,
                            pictures,
                            cut,
                            found.property(orEmpty(properties.getTitle())),
                            found.property(orEmpty(properties.getAuthor())),
                            "")
                    .marked(PdfMarks.onFirstPage(document).orElse(""))
                    .withRubbish(rubbish);
            if (!found.any()) return text;
            return text.decodedFrom(OriginalText.of(found, ended(texts.written(), end), ""));
        }
    }

    /** With what stands in the fields of its forms below the last page. */
    private static List<String> ended(List<String> pages, String fields) {
        var all = new ArrayList<>(pages);
        if (!fields.isEmpty()) all.set(all.size() - 1, (all.getLast() + "\n\n" + fields).strip());
        return all;
    }

    /** @throws Exception where it does not open; one that only forbids changes opens with the empty password */
    void open(Request request) throws Exception {
        load(request).close();
    }

    byte[] picture(Request request) throws Exception {
        try (var document = load(request)) {
            if (document.getNumberOfPages() == 0) return new byte[0];
            int turn = Pictures.turn(request);
            var size = PageSize.shown(document.getPage(0));
            float scale = Orientation.isOnItsSide(turn)
                    ? size.into(Pictures.MAX_HEIGHT, Pictures.WIDTH)
                    : size.into(Pictures.WIDTH, Pictures.MAX_HEIGHT);
            var renderer = new PageRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var image = renderer.renderImage(0, scale, ImageType.RGB);
            if (renderer.isMissing(image)) return new byte[0];
            var out = new ByteArrayOutputStream();
            ImageIO.write(Orientation.upright(image, turn), "png", out);
            return out.toByteArray();
        }
    }

    static PDDocument load(Request request) throws Exception {
        var bytes = request.bytes();
        var file = request.file();
        if (bytes != null) return Loader.loadPDF(bytes);
        if (file == null) throw new Trouble(Trouble.DAMAGED, "no content");
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    private static @Nullable PDPage page(PDDocument document, int no) {
        try {
            return document.getPage(no - 1);
        } catch (RuntimeException _) {
            return null; // a broken page tree: the page has been counted as unread text already
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
