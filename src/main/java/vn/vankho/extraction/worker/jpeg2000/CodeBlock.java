package vn.vankho.extraction.worker.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A part of a band that is coded by itself. */
final class CodeBlock {
    /** Data that is decoded in one go. */
    static final class Segment {
        final ByteArrayOutputStream data = new ByteArrayOutputStream();
        final int mostPasses;
        int passes;

        Segment(int mostPasses) {
            this.mostPasses = mostPasses;
        }
    }

    final Area area;
    final List<Segment> segments = new ArrayList<>();
    boolean included;
    /** Planes of bits that are all zero. */
    int emptyPlanes;

    int lengthBits = 3;
    int passes;

    CodeBlock(Area area) {
        this.area = area;
    }

    /** That to which the next pass belongs. */
    Segment next(BlockCoding coding) {
        if (segments.isEmpty() || segments.getLast().passes == segments.getLast().mostPasses)
            segments.add(new Segment(coding.passesTogether(passes)));
        return segments.getLast();
    }
}
