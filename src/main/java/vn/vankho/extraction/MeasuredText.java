package vn.vankho.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.Tika;
import org.apache.tika.metadata.TikaCoreProperties;
import vn.vankho.extraction.worker.FileReader;
import vn.vankho.extraction.worker.Limits;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.extraction.worker.Request;

/** The portal's own way from a file to its text, without the portal and its worker processes, for measuring files that are trusted. */
public final class MeasuredText {
    private static final Limits LIMITS = new Limits(20_000_000, 10, 1_000, 5_000);

    /**
     * What was read of a file.
     *
     * @param pages their text, empty where a page is a picture
     * @param pictures numbers of the pages whose words have to be read off their picture, from 1
     * @param decoded whether letters of the time before Unicode were decoded
     */
    public record Read(String mediaType, List<String> pages, List<Integer> pictures, boolean decoded) {}

    private MeasuredText() {}

    /** @throws Exception whatever the reader of its format says of a file that it cannot read */
    public static Read of(Path file) throws Exception {
        var metadata = new org.apache.tika.metadata.Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        String type;
        try (var in = org.apache.tika.io.TikaInputStream.get(file)) {
            type = new Tika().detect(in, metadata);
        }
        // the door tells pages of the web by their beginning, whatever they are written in
        if (type.equals("application/xhtml+xml")) type = "text/html";
        var text = FileReader.allowed(LIMITS).text(new Request(1, Request.Kind.TEXT, type, null, file), (_, _) -> {});
        return new Read(
                type, new ArrayList<>(Packed.unpackPages(text.texts())), text.pictures(), text.original() != null);
    }
}
