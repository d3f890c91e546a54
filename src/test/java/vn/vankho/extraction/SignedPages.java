package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Small PDFs, and what is done to them after they were signed. */
public final class SignedPages {
    private SignedPages() {}

    private interface Deed {
        void on(PDDocument document) throws IOException;
    }

    public static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            write(document, page, "QUYET DINH so 12/QD-UBND", false);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** With a field for a signature that nobody has given. */
    static byte[] withEmptyField(byte[] pdf) throws IOException {
        return updated(pdf, document -> {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDSignatureField(form);
            field.setPartialName("NguoiKy");
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 50, 100, 40));
            widget.setPage(document.getPage(0));
            document.getPage(0).getAnnotations().add(widget);
            form.getFields().add(field);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            form.getCOSObject().setNeedToBeUpdated(true);
            field.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** Another text over the page, as an update that leaves the signed bytes as they are. */
    public static byte[] withOtherText(byte[] pdf) throws IOException {
        return updated(pdf, document -> {
            var page = document.getPage(0);
            write(document, page, "QUYET DINH so 99/QD-UBND", true);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** With a form field that may be filled in. */
    static byte[] withField(byte[] pdf) throws IOException {
        return updated(pdf, document -> {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDTextField(form);
            field.setPartialName("NoiNhan");
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 100, 200, 20));
            widget.setPage(document.getPage(0));
            document.getPage(0).getAnnotations().add(widget);
            form.getFields().add(field);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            form.getCOSObject().setNeedToBeUpdated(true);
            field.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] filledIn(byte[] pdf) throws IOException {
        return updated(pdf, document -> {
            var field = document.getDocumentCatalog().getAcroForm().getField("NoiNhan");
            field.getCOSObject().setString(COSName.V, "Van phong");
            field.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] withNote(byte[] pdf) throws IOException {
        return updated(pdf, document -> {
            var page = document.getPage(0);
            var note = new PDAnnotationText();
            note.setContents("Xem lai");
            note.setRectangle(new PDRectangle(300, 300, 20, 20));
            page.getAnnotations().add(note);
            page.getCOSObject().setNeedToBeUpdated(true);
            note.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** Words laid over the page, or hidden there. */
    public static byte[] withTextBox(byte[] pdf, boolean hidden) throws IOException {
        return updated(pdf, document -> {
            var page = document.getPage(0);
            var box = new PDAnnotationFreeText();
            box.setContents("SUA: 999 trieu dong");
            box.setRectangle(new PDRectangle(72, 500, 200, 40));
            box.setHidden(hidden);
            page.getAnnotations().add(box);
            page.getCOSObject().setNeedToBeUpdated(true);
            box.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** One signed byte is another one: the number of the decision. */
    static byte[] withOtherByte(byte[] pdf) {
        var text = new String(pdf, ISO_8859_1);
        int at = text.indexOf("/MediaBox");
        if (at < 0) throw new IllegalStateException("no page box");
        return (text.substring(0, at) + text.substring(at).replaceFirst("792", "791")).getBytes(ISO_8859_1);
    }

    /** Written anew by a program that knows nothing of signatures and drops the form. */
    static byte[] writtenAnew(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var fields = document.getDocumentCatalog().getAcroForm();
            document.getPage(0)
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Rest"), fields.getFields().getFirst());
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** Written anew by a program that keeps the form and packs its objects, signatures too. */
    public static byte[] packedAnew(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A form whose signatures were never made, packed as a later program does. */
    static byte[] withPackedSignatures(int count) throws IOException {
        try (var document = Loader.loadPDF(pdf());
                var out = new ByteArrayOutputStream()) {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            for (int i = 1; i <= count; i++) {
                var signature = new PDSignature();
                signature.setByteRange(new int[] {0, i, i + 10, 10});
                signature.setContents(new byte[10]);
                var field = new PDSignatureField(form);
                field.setValue(signature);
                form.getFields().add(field);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] updated(byte[] pdf, Deed deed) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            deed.on(document);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page, String text, boolean more) throws IOException {
        var mode = more ? PDPageContentStream.AppendMode.APPEND : PDPageContentStream.AppendMode.OVERWRITE;
        try (var content = new PDPageContentStream(document, page, mode, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            content.newLineAtOffset(72, more ? 600 : 700);
            content.showText(text);
            content.endText();
        }
    }
}
