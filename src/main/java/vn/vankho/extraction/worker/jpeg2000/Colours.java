package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.List;

/** Red, green and blue out of brightness and two differences (T.800, annex G). */
final class Colours {
    private static final int MOST = 255;
    private static final int MIDDLE = 128;

    private Colours() {}

    /** In place, of the first three components. */
    static void unmix(List<float[]> samples, boolean reversible) throws IOException {
        var first = samples.get(0);
        var second = samples.get(1);
        var third = samples.get(2);
        if (first.length != second.length || first.length != third.length)
            throw new IOException("colours of different sizes");
        for (int i = 0; i < first.length; i++) {
            float bright = first[i];
            float blue = second[i];
            float red = third[i];
            if (reversible) {
                float green = bright - (float) Math.floor((blue + red) / 4);
                first[i] = red + green;
                second[i] = green;
                third[i] = blue + green;
            } else {
                first[i] = red(bright, red);
                second[i] = green(bright, blue, red);
                third[i] = blue(bright, blue);
            }
        }
    }

    /** In place, of pixels of so many bytes. */
    static void ofDifferences(byte[] pixels, int bands) {
        for (int i = 0; i + 2 < pixels.length; i += bands) {
            float bright = pixels[i] & 0xFF;
            float blue = (pixels[i + 1] & 0xFF) - MIDDLE;
            float red = (pixels[i + 2] & 0xFF) - MIDDLE;
            pixels[i] = rounded(red(bright, red));
            pixels[i + 1] = rounded(green(bright, blue, red));
            pixels[i + 2] = rounded(blue(bright, blue));
        }
    }

    private static byte rounded(float value) {
        return (byte) Math.clamp(Math.round(value), 0, MOST);
    }

    private static float red(float bright, float red) {
        return bright + 1.402f * red;
    }

    private static float green(float bright, float blue, float red) {
        return bright - .344136f * blue - .714136f * red;
    }

    private static float blue(float bright, float blue) {
        return bright + 1.772f * blue;
    }
}
