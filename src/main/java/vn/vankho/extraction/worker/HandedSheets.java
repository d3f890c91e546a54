package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.RTFMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The pictures as large as a sheet among those that a parser hands over one by one, as it does with formats before 2007, rich text and workbooks.
 * They wait in a file as long as the office file is open.
 *
 * @see "decision 016"
 */
final class HandedSheets implements FilePictures, SheetPictures, AutoCloseable {
    private static final Set<String> TYPES = Set.of(
            "application/msword",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-excel",
            "application/vnd.ms-wordml",
            OfficeParsers.RTF,
            OfficeParsers.XLSX);

    private static final int LARGEST = 40 * 1024 * 1024;

    /** @param size of the picture in pixels */
    private record Place(long from, int length, PictureSize size) {}

    private final Request request;
    private final SequencedMap<String, Place> places = new LinkedHashMap<>();
    private long left = PastedScans.LOOKED_AT;
    private @Nullable Path path;
    private @Nullable RandomAccessFile file;

    HandedSheets(Request request) {
        this.request = request;
    }

    /** Whether a picture, as the parser describes it, shall be handed over. */
    boolean wants(Metadata picture) {
        return TYPES.contains(request.mediaType())
                && places.size() < PastedScans.MOST
                && left > 0
                && !"true".equals(picture.get(RTFMetadata.THUMBNAIL));
    }

    void take(InputStream picture) throws IOException {
        var bytes = picture.readNBytes((int) Math.min(LARGEST, left) + 1);
        left -= bytes.length;
        if (bytes.length > LARGEST || left < 0) return;
        boolean metafile = UnwrappedPicture.isMetafile(bytes);
        var image = UnwrappedPicture.of(bytes);
        var size = size(image);
        // rich text has each picture twice, the second time for programs that know only metafiles
        if (size == null || !size.isSheet() || metafile && size.equals(last())) return;
        keep(image, size);
    }

    private @Nullable PictureSize last() {
        var last = places.lastEntry();
        return last == null ? null : last.getValue().size;
    }

    private void keep(byte[] image, PictureSize size) throws IOException {
        if (file == null) {
            path = Files.createTempFile("sheets", ".bin");
            file = new RandomAccessFile(path.toFile(), "rw");
        }
        long from = file.length();
        file.seek(from);
        file.write(image);
        places.put(String.valueOf(places.size() + 1), new Place(from, image.length, size));
    }

    private @Nullable PictureSize size(byte[] image) {
        try {
            return Pictures.opened(alone(image), reader -> new PictureSize(reader.getWidth(0), reader.getHeight(0)));
        } catch (Exception _) {
            return null;
        }
    }

    private Request alone(byte[] image) {
        return new Request(request.id(), request.kind(), "image/*", "1", image, null, null);
    }

    /** In the order of the file. */
    Set<String> names() {
        return places.keySet();
    }

    @Override
    public long size(String name) {
        var place = places.get(name);
        return place == null ? 0 : place.length;
    }

    @Override
    public boolean isAsLargeAsASheet(String name) {
        return places.containsKey(name);
    }

    @Override
    public Request alone(String name) throws IOException {
        var place = places.get(name);
        if (place == null || file == null) throw new IOException("no picture " + name);
        var image = new byte[place.length];
        file.seek(place.from);
        file.readFully(image);
        return alone(image);
    }

    @Override
    public boolean has(String name) {
        return places.containsKey(name);
    }

    @Override
    public String data(String name) {
        try {
            return PackedFile.data(alone(name));
        } catch (IOException _) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
        if (path != null) Files.deleteIfExists(path);
    }
}
