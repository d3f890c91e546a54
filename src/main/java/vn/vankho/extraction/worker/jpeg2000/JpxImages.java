package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Makes JPEG 2000 one of the formats that this Java, and PDFBox by it, read. */
public final class JpxImages extends ImageReaderSpi {
    private static final byte[] BOXED = {0, 0, 0, 12, 'j', 'P', ' ', ' '};
    private static final byte[] BARE = {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51};

    private JpxImages() {
        super(
                "Vankho",
                "1",
                // PDFBox asks for a reader by the first
                new String[] {"JPEG2000", "jpeg2000", "jp2"},
                new String[] {"jp2", "jpx", "j2k"},
                new String[] {"image/jp2"},
                JpxReader.class.getName(),
                new Class<?>[] {ImageInputStream.class},
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    /** From now on. */
    public static synchronized void use() {
        var registry = IIORegistry.getDefaultInstance();
        if (registry.getServiceProviderByClass(JpxImages.class) == null)
            registry.registerServiceProvider(new JpxImages(), ImageReaderSpi.class);
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        if (!(source instanceof ImageInputStream in)) return false;
        var head = new byte[BOXED.length];
        in.mark();
        try {
            in.readFully(head);
        } catch (java.io.EOFException _) {
            return false;
        } finally {
            in.reset();
        }
        return Arrays.equals(head, BOXED) || Arrays.equals(Arrays.copyOf(head, BARE.length), BARE);
    }

    @Override
    public ImageReader createReaderInstance(@Nullable Object extension) {
        return new JpxReader(this);
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
        return "JPEG 2000";
    }
}
