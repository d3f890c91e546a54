package vn.vankho.extraction.worker;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.vankho.extraction.ocr.WordLayer;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.extraction.worker.pades.SignatureReader;
import vn.vankho.extraction.worker.table.OfficeTables;
import vn.vankho.extraction.worker.table.TableBounds;

/** The allow-list: which reader takes which type. What is not here is not read. */
final class AllowedReaders implements FileReader {
    private static final String TIFF = "image/tiff";
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", TIFF, "image/gif", "image/bmp", "image/jp2");

    private final Limits limits;
    private final OfficeReader office;
    private final PdfReader pdf;

    AllowedReaders(Limits limits) {
        this.limits = limits;
        this.office = new OfficeReader(limits);
        this.pdf = new PdfReader(limits);
    }

    @Override
    public FileText text(Request request, Beat beat) throws Exception {
        var type = request.mediaType();
        if (type.equals("application/pdf")) return pdf.text(request, beat);
        if (type.equals("text/plain")) return PlainText.read(request, limits);
        if (PICTURES.contains(type)) {
            int pages = type.equals(TIFF) ? ImagePages.count(request, limits) : 1;
            var all = IntStream.rangeClosed(1, pages).boxed().toList();
            return FileText.of(Collections.nCopies(pages, ""), pages, all, false, "", "", "");
        }
        return office.text(request, beat);
    }

    @Override
    public byte[] picture(Request request, Beat beat) throws Exception {
        var type = request.mediaType();
        if (request.kind() == Request.Kind.OPENING) {
            if (type.equals("application/pdf")) pdf.open(request);
            else office.text(request, beat);
            return new byte[0];
        }
        if (request.kind() == Request.Kind.PAGE)
            return isDrawn(type)
                    ? PagePicture.of(request, PICTURES.contains(type))
                    : PagePicture.of(office.page(request, beat), true);
        if (type.equals("application/pdf")) return pdf.picture(request);
        return PICTURES.contains(type) ? Pictures.thumbnail(request) : new byte[0];
    }

    @Override
    public void make(Request request, Request.Target target, Beat beat) throws Exception {
        if (request.kind() == Request.Kind.TABLES) {
            var bounds = TableBounds.ofArgument(request.argument());
            try (var form = TransitionalForm.of(request, beat)) {
                var known = form.request();
                MadePdf.write(
                        target,
                        beat,
                        out -> OfficeTables.write(known.bytes(), known.file(), bounds, out, () -> beat.at(0, 0)));
            }
            return;
        }
        if (request.kind() == Request.Kind.LETTER) {
            if (request.mediaType().equals(WrappedLetter.TYPE)) WrappedLetter.make(request, target, beat);
            else OutlookLetter.make(request, target, beat);
            return;
        }
        boolean image = PICTURES.contains(request.mediaType());
        try (var document = image ? ImagePages.of(request, limits, beat) : PdfReader.load(request)) {
            if (request.kind() == Request.Kind.SEARCHABLE)
                SearchableCopy.lay(document, WordLayer.ofArgument(request.argument()), beat);
            MadePdf.save(document, target, beat);
        }
    }

    @Override
    public SignedPdf signatures(Request request, Beat beat) throws Exception {
        var roots = TrustedRoots.in(WorkerArguments.roots());
        if (!request.mediaType().equals("application/pdf")) return OfficeSignatures.in(request, roots.mark());
        int candidates = SignatureReader.candidates(request.bytes(), request.file());
        if (candidates == 0) return new SignedPdf(List.of(), 0, roots.mark());
        if (SignatureReader.tooMany(candidates)) throw new Trouble(Trouble.TOO_BIG, candidates + " signatures");
        pdf.open(request); // says in our words why it does not open
        return SignatureReader.read(request.bytes(), request.file(), roots, done -> beat.at(done, candidates));
    }

    /** Whether its pages are drawn from the file; the scans in office files are files by themselves. */
    private static boolean isDrawn(String type) {
        return type.equals("application/pdf") || PICTURES.contains(type);
    }

    @Override
    public void scan(Request request, Beat beat, Sight sight) throws Exception {
        if (isDrawn(request.mediaType())) ScanReader.read(request, PICTURES.contains(request.mediaType()), beat, sight);
        else office.pasted(request, beat, scans -> ScanReader.pasted(request, scans, beat, sight));
    }
}
