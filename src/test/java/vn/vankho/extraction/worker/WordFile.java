package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A document of Word, part by part, as Word writes it. */
public final class WordFile {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
            """.formatted(RELATIONS);

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int number;

    public static String paragraph(String text) {
        return paragraph(text, "");
    }

    /** @param properties XML of the properties of the paragraph */
    public static String paragraph(String text, String properties) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    public WordFile with(String xml) {
        body.append(xml);
        return this;
    }

    /** @param kind header, footer, footnotes or styles; {@code xml} is what stands in the part */
    public WordFile part(String kind, String xml) {
        var name = kind + ++number + ".xml";
        var root = Map.of("header", "hdr", "footer", "ftr").getOrDefault(kind, kind);
        relate(kind, name);
        parts.put("word/" + name, ("<w:" + root + " " + SPACES + ">" + xml + "</w:" + root + ">").getBytes(UTF_8));
        return this;
    }

    /** A picture in a line of its own. */
    public WordFile picture(String name, byte[] bytes) {
        var id = relate("image", "media/" + name);
        parts.put("word/media/" + name, bytes);
        body.append("<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:nvPicPr>")
                .append(
                        "<pic:cNvPr id=\"1\" name=\"x\" descr=\"Sơ đồ &lt;kho&gt;\"/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .append(id)
                .append(
                        "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        return this;
    }

    /** @param font of its text, as the theme says it */
    public WordFile theme(String font) {
        parts.put(
                "word/theme/theme1.xml",
                ("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme>"
                                + "<a:minorFont><a:latin typeface=\"" + font
                                + "\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>")
                        .getBytes(UTF_8));
        return this;
    }

    /** Another document that lies in it. */
    public WordFile embedded(byte[] document) {
        var id = relate("package", "embeddings/a.docx");
        parts.put("word/embeddings/a.docx", document);
        return with("<w:p><w:r><w:object xmlns:o=\"urn:schemas-microsoft-com:office:office\"><o:OLEObject r:id=\"" + id
                + "\"/></w:object></w:r></w:p>");
    }

    private String relate(String kind, String target) {
        var id = "rId" + ++number;
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>");
        return id;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", types().getBytes(UTF_8));
        all.put(
                "_rels/.rels",
                related("<Relationship Id=\"r\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"word/document.xml\"/>"));
        all.put(
                "word/document.xml",
                ("<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8));
        all.put("word/_rels/document.xml.rels", related(relations.toString()));
        all.putAll(parts);
        return zip(all);
    }

    private String types() {
        var main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                + "<Default Extension=\"docx\" ContentType=\"" + TYPE + "\"/>"
                + "<Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "document.main+xml\"/>");
        for (var name : parts.keySet())
            if (name.matches("word/[a-z]+\\d+\\.xml"))
                types.append("<Override PartName=\"/" + name + "\" ContentType=\"" + main
                        + name.replaceAll("word/|\\d+\\.xml", "") + "+xml\"/>");
        return types + "</Types>";
    }

    private static byte[] related(String relations) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] image(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
