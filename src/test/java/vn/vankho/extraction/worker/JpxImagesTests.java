package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.extraction.worker.jpeg2000.UnreadForm;

/** JPEG 2000 as scanners write it. */
class JpxImagesTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);

    @ParameterizedTest
    @ValueSource(strings = {"lossless.jp2", "tiles.jp2"})
    void what_was_packed_without_loss_is_the_same(String name) throws Exception {
        assertThat(furthest(colour(), read(PackedPicture.of(name)))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bypass.jp2", "modes.jp2"})
    void in_every_way_of_coding_its_bits(String name) throws Exception {
        var picture = read(PackedPicture.of(name));

        assertThat(picture.getRaster().getNumBands()).isEqualTo(1);
        assertThat(furthest(grey(colour()), picture)).as("rounded otherwise").isLessThan(2);
        assertThat(furthest(read(PackedPicture.of("bypass.jp2")), picture)).isZero();
    }

    /** The quotient of a picture packed at 40 decibels and more is some tones away. */
    @ParameterizedTest
    @CsvSource({"precincts.jp2, 3", "layers.jp2, 2", "offset.j2k, 3"})
    void what_was_packed_with_loss_is_near(String name, double most) throws Exception {
        var picture = read(PackedPicture.of(name));

        assertThat(picture.getWidth()).isEqualTo(90);
        assertThat(picture.getHeight()).isEqualTo(61);
        assertThat(distance(colour(), picture)).isLessThan(most);
    }

    @Test
    void one_that_breaks_off_is_coarser() throws Exception {
        var whole = PackedPicture.of("layers.jp2");
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThat(distance(colour(), read(half))).isBetween(1.0, 40.0);
    }

    @Test
    void a_rare_form_is_told_as_such() throws Exception {
        assertThatThrownBy(() -> read(PackedPicture.rare())).isInstanceOf(UnreadForm.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossless.jp2", "precincts.jp2", "offset.j2k", "bypass.jp2"})
    void a_broken_one_ends_with_a_picture_or_a_word(String name) throws Exception {
        var file = PackedPicture.of(name);
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var broken = file.clone();
            for (int n = 0; n < 3; n++) broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            assertThatCode(() -> {
                        try {
                            read(broken);
                        } catch (IOException _) {
                            // said
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void as_a_file_of_its_own_it_is_a_page() throws Exception {
        var request = new Request(1, Request.Kind.TEXT, "image/jp2", PackedPicture.of("lossless.jp2"), null);

        assertThat(new AllowedReaders(LIMITS).text(request, (_, _) -> {}).pictures())
                .containsExactly(1);
        assertThat(Pictures.thumbnail(request)).isNotEmpty();
    }

    private static BufferedImage colour() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PackedPicture.of("colour.png")));
    }

    private static BufferedImage grey(BufferedImage colour) {
        var grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < colour.getWidth() * colour.getHeight(); i++) {
            int tone = 299 * sample(colour, 3 * i) + 587 * sample(colour, 3 * i + 1) + 114 * sample(colour, 3 * i + 2);
            grey.getRaster().setSample(i % colour.getWidth(), i / colour.getWidth(), 0, tone / 1000);
        }
        return grey;
    }

    private static BufferedImage read(byte[] file) throws Exception {
        var request = new Request(1, Request.Kind.PAGE, "image/jp2", "1", file, null, null);
        return Pictures.opened(request, reader -> reader.read(0));
    }

    private static int furthest(BufferedImage one, BufferedImage other) {
        int furthest = 0;
        for (int i = 0; i < one.getWidth() * one.getHeight() * 3; i++)
            furthest = Math.max(furthest, apart(one, other, i));
        return furthest;
    }

    private static double distance(BufferedImage one, BufferedImage other) {
        long sum = 0;
        int all = one.getWidth() * one.getHeight() * 3;
        for (int i = 0; i < all; i++) sum += apart(one, other, i);
        return (double) sum / all;
    }

    /** Tones between two samples: of colours each, of grey that of all three. */
    private static int apart(BufferedImage one, BufferedImage other, int no) {
        return Math.abs(sample(one, no) - sample(other, no));
    }

    private static int sample(BufferedImage image, int no) {
        int x = no / 3 % image.getWidth();
        int y = no / 3 / image.getWidth();
        var raster = image.getRaster();
        if (raster.getNumBands() == 1) return raster.getSample(x, y, 0);
        return image.getRGB(x, y) >> 16 - 8 * (no % 3) & 0xFF;
    }
}
