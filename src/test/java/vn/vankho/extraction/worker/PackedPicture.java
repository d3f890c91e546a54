package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Pictures in JPEG 2000, packed by OpenJPEG 2.5.0, each in another order and way, from {@code colour.png}. */
public final class PackedPicture {
    private PackedPicture() {}

    public static byte[] of(String name) {
        try (var in = PackedPicture.class.getResourceAsStream("/jpeg2000/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One whose comment says that the order of its packets changes within a tile, which is not read. */
    public static byte[] rare() {
        var file = of("offset.j2k");
        for (int i = 0; ; i++)
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0x64) {
                file[i + 1] = 0x5F;
                return file;
            }
    }
}
