package vn.vankho.extraction.worker;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The allow-list: which reader takes which type. What is not here is not read. */
final class AllowedReaders implements FileReader {
    private static final String TIFF = "image/tiff";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", TIFF, "image/gif", "image/bmp");

    private final Limits limits;
    private final OfficeReader office;
    private final PdfReader pdf;

    AllowedReaders(Limits limits) {
        this.limits = limits;
        this.office = new OfficeReader(limits);
        this.pdf = new PdfReader(limits);
    }

    @Override
    public Reading text(Request request, Beat beat) throws Exception {
        var type = request.mediaType();
        if (type.equals("application/pdf")) return pdf.text(request, beat);
        if (type.equals("text/plain")) return PlainText.read(request, limits);
        if (PICTURES.contains(type)) {
            int pages = type.equals(TIFF) ? ImagePages.count(request, limits) : 1;
            return reading(Collections.nCopies(pages, ""), pages, false, "", "", "");
        }
        return office.text(request, beat);
    }

    @Override
    public byte[] picture(Request request, Beat beat) throws Exception {
        var type = request.mediaType();
        if (request.kind() == Request.Kind.PAGES)
            return PICTURES.contains(type) ? ImagePages.pdf(request, limits, beat) : new byte[0];
        if (request.kind() == Request.Kind.OPENING) {
            if (type.equals("application/pdf")) pdf.open(request);
            else office.text(request, beat);
            return new byte[0];
        }
        if (type.equals("application/pdf")) return pdf.picture(request);
        return PICTURES.contains(type) ? Pictures.thumbnail(request) : new byte[0];
    }

    static Reading reading(List<String> pages, int unreadPages, boolean cut, String title, String author, String html)
            throws Exception {
        var first = pages.isEmpty() ? "" : pages.getFirst();
        int characters = pages.stream().mapToInt(String::length).sum();
        return new Reading(
                Math.max(1, pages.size()),
                characters,
                unreadPages,
                cut,
                shortened(title),
                shortened(author),
                first.length() > Reading.FIRST_PAGE ? first.substring(0, Reading.FIRST_PAGE) : first,
                ending(pages),
                Packed.pages(pages),
                Packed.text(html));
    }

    /** The last characters behind what {@code firstPage} holds. */
    private static String ending(List<String> pages) {
        var out = new StringBuilder();
        for (int i = pages.size() - 1; i >= 0 && out.length() < Reading.FIRST_PAGE; i--) {
            var page = i == 0
                    ? pages.getFirst().substring(Math.min(pages.getFirst().length(), Reading.FIRST_PAGE))
                    : pages.get(i);
            out.insert(0, page + "\n");
        }
        return out.length() > Reading.FIRST_PAGE ? out.substring(out.length() - Reading.FIRST_PAGE) : out.toString();
    }

    private static String shortened(String property) {
        var clean = CleanText.of(property).replace('\n', ' ').strip();
        return clean.length() > 500 ? clean.substring(0, 500) : clean;
    }
}
