package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a tile has of a component. */
record TileComponent(Area area, BlockCoding coding, List<Resolution> resolutions) {
    static TileComponent of(Area area, int bits, BlockCoding coding, Quantisation quantisation) throws IOException {
        var resolutions = new ArrayList<Resolution>();
        for (int no = 0; no <= coding.levels(); no++)
            resolutions.add(Resolution.of(area, no, coding, quantisation, bits));
        return new TileComponent(area, coding, resolutions);
    }

    /** Its samples, row by row, each side halved so often. */
    float[] samples(int halved) throws IOException {
        var samples = resolutions.getFirst().bands().getFirst().numbers(coding);
        int last = coding.levels() - halved;
        for (int no = 1; no <= last; no++) {
            var resolution = resolutions.get(no);
            var bands = new ArrayList<float[]>();
            for (var band : resolution.bands()) bands.add(band.numbers(coding));
            samples = Wavelet.together(resolution, samples, bands, coding.reversible());
        }
        return samples;
    }
}
