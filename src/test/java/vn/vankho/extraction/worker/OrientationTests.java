package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos lie as the camera was held, and say so; inks of a printing house are colours, too. */
class OrientationTests {
    private static final int WIDE = 320;
    private static final int HIGH = 160;
    private static final int CORNER = 40;

    /** The red corner of the picture as it is stored is the upper left one; where a person sees it. */
    @ParameterizedTest
    @CsvSource({
        "1, left, top", "2, right, top", "3, right, bottom", "4, left, bottom",
        "5, left, top", "6, right, top", "7, right, bottom", "8, left, bottom"
    })
    void a_photo_is_seen_as_a_browser_shows_it(int orientation, String side, String height) throws Exception {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var seen = seen(withOrientation(jpeg(photo()), orientation, order));

            boolean turned = orientation > 4;
            assertThat(seen.getWidth()).isEqualTo(turned ? HIGH : WIDE);
            assertThat(seen.getHeight()).isEqualTo(turned ? WIDE : HIGH);
            int x = side.equals("left") ? CORNER / 2 : seen.getWidth() - CORNER / 2;
            int y = height.equals("top") ? CORNER / 2 : seen.getHeight() - CORNER / 2;
            assertThat(isRed(seen.getRGB(x, y))).isTrue();
        }
    }

    /** Turned into colours a plan of a scanner would take thirty times its memory. */
    @Test
    void what_was_scanned_in_black_and_white_stays_so_when_it_is_turned() {
        var plan = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < CORNER; x++) for (int y = 0; y < CORNER; y++) plan.setRGB(x, y, 0xFFFFFFFF);

        var upright = Orientation.upright(plan, 6);

        assertThat(upright.getType()).isEqualTo(BufferedImage.TYPE_BYTE_BINARY);
        assertThat(upright.getRGB(HIGH - 1, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(upright.getRGB(0, 0)).isEqualTo(0xFF000000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 70})
    void an_orientation_nobody_knows_is_none(int orientation) throws Exception {
        var seen = seen(withOrientation(jpeg(photo()), orientation, ByteOrder.BIG_ENDIAN));

        assertThat(isRed(seen.getRGB(CORNER / 2, CORNER / 2))).isTrue();
    }

    /** Programs of Adobe store inks the other way round: what is left of the light; or as brightness and difference of that (2). */
    @ParameterizedTest
    @CsvSource({"0, 0, 255, 0", "2, 105, 212, 234"})
    void a_photo_in_inks_is_read_in_its_colours(int transform, int first, int second, int third) throws Exception {
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_4BYTE_ABGR);
        var ink = new int[] {first, second, third, 255};
        for (int x = 0; x < WIDE; x++)
            for (int y = 0; y < HIGH; y++) image.getRaster().setPixel(x, y, ink);

        var colour = new Color(seen(ofAdobe(raw(image), transform)).getRGB(WIDE / 2, HIGH / 2));

        assertThat(colour.getGreen()).isGreaterThan(240);
        assertThat(colour.getRed()).isLessThan(15);
        assertThat(colour.getBlue()).isLessThan(15);
    }

    private static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 200 && colour.getGreen() < 80 && colour.getBlue() < 80;
    }

    private static BufferedImage seen(byte[] file) throws Exception {
        return Pictures.opened(
                new Request(1, Request.Kind.PICTURE, "image/jpeg", file, null),
                reader -> Pictures.read(reader, 0, WIDE));
    }

    private static BufferedImage photo() {
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDE, HIGH);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, CORNER, CORNER);
        graphics.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** The four planes as they are, without a word on what they mean. */
    private static byte[] raw(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            writer.write(null, new IIOImage(image.getRaster(), null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] ofAdobe(byte[] jpeg, int transform) {
        var segment = ByteBuffer.allocate(16);
        segment.putShort((short) 0xFFEE).putShort((short) 14).put("Adobe".getBytes());
        segment.putShort((short) 100).putShort((short) 0).putShort((short) 0).put((byte) transform);
        return begunWith(jpeg, segment);
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation, ByteOrder order) {
        var segment = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes());
        segment.order(order).putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949));
        segment.putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 274).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return begunWith(jpeg, segment);
    }

    private static byte[] begunWith(byte[] jpeg, ByteBuffer segment) {
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
