package vn.vankho.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.vankho.extraction.ZipFiles;
import vn.vankho.shared.Refused;

/** A zip that lies in another one: it is read from its end, so it has to lie on the disk. */
final class InnerZip {
    /** As many zips may lie in each other as the portal takes of one that is uploaded whole. */
    static final int DEPTH = 3;

    /** Files in the inner zips of one import. */
    static final int MOST_FILES = 100_000;

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_BYTES = 2_048 * MEGABYTE;
    /** Bytes below which nobody asks how well it was packed. */
    private static final long HARMLESS = 200 * MEGABYTE;

    private static final int RATIO = 100;

    private static final String TOO_LARGE =
            "Tệp zip nằm trong tệp zip khác lớn hơn %d MB nên không được mở; hãy lấy nó ra rồi nạp riêng."
                    .formatted(MOST_BYTES / MEGABYTE);
    static final String TOO_MANY =
            "Các tệp zip nằm trong tệp zip khác có hơn %d tệp nên tệp zip này không được mở; hãy lấy nó ra rồi nạp riêng."
                    .formatted(MOST_FILES);

    private InnerZip() {}

    /**
     * Into a file of its own, which the caller deletes.
     *
     * @throws Refused when it is damaged, or unfolds beyond measure for what it was packed to
     * @throws UnreadableFile when it is too large
     * @throws CommandRefused when it cannot be written here
     */
    static Path unpack(InputStream bytes, ZipFiles.Inside inside) throws UnreadableFile {
        Path file;
        try {
            file = Files.createTempFile("vankho-import-", ".zip");
        } catch (IOException e) {
            throw full(inside, e);
        }
        try {
            copy(bytes, file, inside);
            return file;
        } catch (UnreadableFile | RuntimeException e) {
            file.toFile().delete();
            throw e;
        }
    }

    private static void copy(InputStream bytes, Path file, ZipFiles.Inside inside) throws UnreadableFile {
        var buffer = new byte[64 * 1024];
        long came = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int count = read(bytes, buffer, inside); count >= 0; count = read(bytes, buffer, inside)) {
                came += count;
                if (came > MOST_BYTES) throw new UnreadableFile(TOO_LARGE);
                if (came > HARMLESS && came / RATIO > inside.entry().getCompressedSize())
                    throw new Refused("document.unpack.bomb");
                out.write(buffer, 0, count);
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw full(inside, e);
        }
    }

    private static int read(InputStream bytes, byte[] buffer, ZipFiles.Inside inside) {
        try {
            return bytes.read(buffer);
        } catch (IOException _) {
            throw new Refused("extraction.door.damaged", inside.name());
        }
    }

    private static CommandRefused full(ZipFiles.Inside inside, IOException why) {
        return new CommandRefused("Không mở được tệp zip %s nằm trong tệp zip khác: không ghi được tệp tạm (%s)."
                .formatted(inside.path(), why.getMessage()));
    }
}
