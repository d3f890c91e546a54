package vn.vankho.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An office file taken by its parts: its pictures, by the names its text calls them, and XML. Nothing is followed out of the file. */
final class PackedFile implements FilePictures, SheetPictures, AutoCloseable {
    private static final Map<String, String> FOLDERS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/media/",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/media/",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/media/",
            "application/vnd.oasis.opendocument.text", "",
            "application/vnd.oasis.opendocument.spreadsheet", "",
            "application/vnd.oasis.opendocument.presentation", "");

    /** Bytes of a part that only says how others look. */
    private static final int SMALL = 8 * 1024 * 1024;

    private static final long LARGEST = 40L * 1024 * 1024;

    /** Pixels of a picture in the reading view: a page of letters can still be read. */
    private static final int WIDTH = 1_000;

    private static final int HEIGHT = 1_500;

    /** A sheet of A3 at 400 pixels an inch has fewer; unfolded they take a fourth of the memory of a worker. */
    private static final long MOST_PIXELS = 32_000_000;

    private final @Nullable ZipFile zip;
    private final String folder;
    private final Request request;

    private PackedFile(@Nullable ZipFile zip, String folder, Request request) {
        this.zip = zip;
        this.folder = folder;
        this.request = request;
    }

    static PackedFile of(Request request) {
        var folder = FOLDERS.get(request.mediaType());
        if (folder == null) return new PackedFile(null, "", request);
        try {
            return new PackedFile(
                    ZipFile.builder().setSeekableByteChannel(request.channel()).get(), folder, request);
        } catch (IOException | RuntimeException _) {
            // what is wrong with the file the parser says better
            return new PackedFile(null, "", request);
        }
    }

    /** Reads a part; where it is not there, too large or broken, the handler gets no more. */
    void read(String part, DefaultHandler handler) {
        try {
            var entry = zip == null ? null : zip.getEntry(part);
            if (zip == null || entry == null) return;
            try (var in = zip.getInputStream(entry)) {
                var bytes = new ByteArrayInputStream(in.readNBytes(SMALL));
                XMLReaderUtils.parseSAX(bytes, handler, new ParseContext());
            }
        } catch (IOException | SAXException | TikaException | RuntimeException _) {
            // what is wrong with the file the parser says better
        }
    }

    /** Reads a part by the parser of a context. @return whether it is there, and no larger than so many bytes */
    boolean readWhole(String part, long most, DefaultHandler handler, ParseContext context) throws Exception {
        var entry = zip == null ? null : zip.getEntry(part);
        if (zip == null || entry == null || entry.getSize() > most) return false;
        try (var in = zip.getInputStream(entry)) {
            XMLReaderUtils.parseSAX(
                    BoundedInputStream.builder()
                            .setInputStream(in)
                            .setMaxCount(most)
                            .get(),
                    handler,
                    context);
            return true;
        }
    }

    /** Names of all parts. */
    Stream<String> names() {
        return zip == null
                ? Stream.empty()
                : Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName);
    }

    /** How many elements of a name a part has, {@code most} at most. */
    int count(String part, String element, int most) {
        int[] count = {0};
        read(part, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) {
                if (name.equals(element) && count[0] < most) count[0]++;
            }
        });
        return count[0];
    }

    @Override
    public boolean has(String name) {
        return entry(name) != null;
    }

    @Override
    public long size(String name) {
        var entry = entry(name);
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    private @Nullable ZipArchiveEntry entry(String name) {
        return zip == null ? null : zip.getEntry(folder + name);
    }

    @Override
    public Request alone(String name) throws IOException {
        var entry = entry(name);
        if (zip == null || entry == null) throw new IOException("no picture " + name);
        try (var in = zip.getInputStream(entry)) {
            // what is longer than it says is a bomb
            long most = Math.min(LARGEST, entry.getSize());
            var bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) throw new IOException("a picture of more than " + most + " bytes");
            return new Request(request.id(), request.kind(), "image/*", "1", bytes, null, null);
        }
    }

    @Override
    public boolean isAsLargeAsASheet(String name) {
        try {
            return Pictures.opened(
                    alone(name), reader -> new PictureSize(reader.getWidth(0), reader.getHeight(0)).isSheet());
        } catch (Exception _) {
            return false;
        }
    }

    @Override
    public String data(String name) {
        try {
            return data(alone(name));
        } catch (IOException _) {
            return "";
        }
    }

    /** A picture by itself, as the address of its own data; "" where it cannot be drawn. */
    static String data(Request picture) {
        try {
            return Pictures.opened(picture, reader -> {
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) return "";
                var small = Pictures.scaled(Pictures.read(reader, 0, WIDTH), WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
                var png = new ByteArrayOutputStream();
                ImageIO.write(small, "png", png);
                var jpeg = PagePicture.jpeg(small);
                return jpeg.length < png.size()
                        ? "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg)
                        : "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
            });
        } catch (Exception _) {
            return ""; // a drawing of another kind, or a broken one: the view says that it is there
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
