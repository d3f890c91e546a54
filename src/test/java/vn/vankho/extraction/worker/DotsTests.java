package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fax machine scans fewer rows to an inch than columns. */
class DotsTests {
    private static final int WIDTH = 864;
    private static final int HEIGHT = 571;

    @ParameterizedTest
    @CsvSource({
        "204, 98, 864, 1189",
        "204, 196, 864, 571",
        "200, 400, 1728, 571",
        "300, 300, 864, 571",
        // nobody makes such pages: what is said of them is wrong
        "300, 1, 864, 571",
        "0, 98, 864, 571"
    })
    void a_page_is_as_high_as_it_was_on_paper(int across, int down, int width, int height) throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_INT_RGB}) {
            var page = read(tiff(type, across, down));

            assertThat(page.getWidth()).isEqualTo(width);
            assertThat(page.getHeight()).isEqualTo(height);
            assertThat(page.getRGB(width / 4, height / 4)).isEqualTo(0xFF000000);
            assertThat(page.getRGB(width * 3 / 4, height / 4)).isEqualTo(0xFFFFFFFF);
            assertThat(page.getRGB(width / 4, height * 3 / 4)).isEqualTo(0xFFFFFFFF);
        }
    }

    private static BufferedImage read(byte[] tiff) throws Exception {
        return Pictures.opened(
                new Request(1, Request.Kind.SCAN, "image/tiff", tiff, null), reader -> Pictures.read(reader, 0));
    }

    /** White with a black quarter; both resolutions are written over those that are there, or put in. */
    private static byte[] tiff(int type, int across, int down) throws Exception {
        var image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++)
                image.setRGB(x, y, x < WIDTH / 2 && y < HEIGHT / 2 ? 0xFF000000 : 0xFFFFFFFF);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "tiff", out);
        var before = out.toByteArray();
        var file = ByteBuffer.wrap(before);
        file.order(before[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = file.getInt(4);
        int entries = file.getShort(list);
        // the list of its tags once more at the end, with these two in their place
        var tags = new TreeMap<Integer, byte[]>();
        for (int i = 0; i < entries; i++) {
            int at = list + 2 + i * 12;
            tags.put(file.getShort(at) & 0xFFFF, Arrays.copyOfRange(before, at, at + 12));
        }
        tags.put(282, new byte[12]);
        tags.put(283, new byte[12]);
        var after = ByteBuffer.allocate(before.length + 2 + tags.size() * 12 + 4 + 16)
                .order(file.order());
        int values = after.capacity() - 16;
        for (int tag : new int[] {282, 283})
            ByteBuffer.wrap(tags.get(tag))
                    .order(file.order())
                    .putShort((short) tag)
                    .putShort((short) 5)
                    .putInt(1)
                    .putInt(values + 8 * (tag - 282));
        after.put(before).putShort((short) tags.size());
        tags.values().forEach(after::put);
        after.putInt(0).putInt(across).putInt(1).putInt(down).putInt(1);
        after.putInt(4, before.length);
        return after.array();
    }
}
