package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files written by hand, since no library writes such things. Objects 1 (catalog), 2 (pages) and 3 (a page) are always there. */
final class HostilePdf {
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<%s>>%s>>";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    private int objects;

    private HostilePdf() {
        text("%PDF-1.7\n");
    }

    /** A tree of pages that names one page again and again. */
    static byte[] manyPages(int count) {
        return begun("", "3 0 R ".repeat(count), count).object(page("", "")).stream("", "BT ET")
                .end("");
    }

    /** One page with these resources and this drawing; further objects count from 5. */
    static byte[] drawing(String resources, String drawing, String... more) {
        var pdf = begun("", "3 0 R", 1).object(page(resources, "")).stream("", drawing);
        for (var object : more) pdf.object(object);
        return pdf.end("");
    }

    /** What shall happen when it, or its page, is opened. */
    static byte[] acting(String catalog, String page, String drawing) {
        return begun(catalog, "3 0 R", 1).object(page("", page)).stream("", drawing)
                .end("");
    }

    /** The table of objects says that the one before it is itself. */
    static byte[] tableInCircles() {
        var pdf = begun("", "3 0 R", 1).object(page("", "")).stream("", "BT ET");
        return pdf.end("/Prev " + pdf.out.size());
    }

    /** Content packed many times over: each layer is a thousandth of the next. */
    static byte[] packedOverAndOver(int layers, int megabytes) {
        var content = new byte[megabytes << 20];
        for (int i = 0; i < layers; i++) content = packed(content);
        return begun("", "3 0 R", 1).object(page("", "")).stream(
                        "/Filter[" + "/FlateDecode ".repeat(layers) + "]", new String(content, ISO_8859_1))
                .end("");
    }

    /** Thousands of images on one page, all of them the same large one. */
    static byte[] manyImages(int count) {
        var names = new StringBuilder();
        var draw = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("/I").append(i).append(" 5 0 R ");
            draw.append("q 300 0 0 300 0 0 cm /I").append(i).append(" Do Q\n");
        }
        return drawing("/XObject<<" + names + ">>", draw.toString(), image(2_000, 2_000, packed(new byte[4_000_000])));
    }

    static String image(int width, int height, byte[] packed) {
        return stream(
                "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Width " + width
                        + "/Height " + height,
                packed);
    }

    static String stream(String dictionary, byte[] bytes) {
        return "<<" + dictionary + "/Length " + bytes.length + ">>stream\n" + new String(bytes, ISO_8859_1)
                + "\nendstream";
    }

    static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out, new Deflater(9))) {
            deflated.write(content);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String page(String resources, String more) {
        return String.format(Locale.ROOT, PAGE, resources, more);
    }

    private static HostilePdf begun(String catalog, String kids, int count) {
        return new HostilePdf()
                .object("<</Type/Catalog/Pages 2 0 R" + catalog + ">>")
                .object("<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>");
    }

    private HostilePdf object(String content) {
        table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
        text(++objects + " 0 obj\n" + content + "\nendobj\n");
        return this;
    }

    private HostilePdf stream(String dictionary, String content) {
        return object(stream(dictionary, content.getBytes(ISO_8859_1)));
    }

    private byte[] end(String trailer) {
        int at = out.size();
        text("xref\n0 " + (objects + 1) + "\n" + table + "trailer<</Root 1 0 R/Size " + (objects + 1) + trailer
                + ">>\nstartxref\n" + at + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(ISO_8859_1));
    }
}
