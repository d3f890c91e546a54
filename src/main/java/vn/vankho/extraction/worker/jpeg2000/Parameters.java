package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the picture, or one of its tiles, is coded; what is said of a component goes before what is said of all (T.800, A.6). */
final class Parameters {
    private static final int PRECINCTS = 1;
    private static final int MANY_COMPONENTS = 257;

    private final @Nullable BlockCoding[] coding;
    private final @Nullable Quantisation[] quantisation;
    private int progression;
    private int layers;
    private boolean mixed;

    Parameters(int components) {
        coding = new @Nullable BlockCoding[components];
        quantisation = new @Nullable Quantisation[components];
    }

    /** The same, to be changed for a tile. */
    Parameters copy() {
        var copy = new Parameters(coding.length);
        System.arraycopy(coding, 0, copy.coding, 0, coding.length);
        System.arraycopy(quantisation, 0, copy.quantisation, 0, coding.length);
        copy.progression = progression;
        copy.layers = layers;
        copy.mixed = mixed;
        return copy;
    }

    /** Order of the packets: 0 LRCP, 1 RLCP, 2 RPCL, 3 PCRL, 4 CPRL. */
    int progression() {
        return progression;
    }

    int layers() {
        return layers;
    }

    /** Whether the first three components are colours that were mixed. */
    boolean mixed() {
        return mixed;
    }

    void readCoding(Bytes in) throws IOException {
        int style = in.u8();
        progression = in.u8();
        layers = in.u16();
        mixed = in.u8() == 1;
        if (progression > 4 || layers == 0) throw new IOException("no order of packets");
        Arrays.fill(coding, BlockCoding.read(in, (style & PRECINCTS) != 0));
    }

    void readCodingOfOne(Bytes in) throws IOException {
        int no = component(in);
        coding[no] = BlockCoding.read(in, (in.u8() & PRECINCTS) != 0);
    }

    void readQuantisation(Bytes in) throws IOException {
        Arrays.fill(quantisation, Quantisation.read(in));
    }

    void readQuantisationOfOne(Bytes in) throws IOException {
        int no = component(in);
        quantisation[no] = Quantisation.read(in);
    }

    private int component(Bytes in) throws IOException {
        int no = coding.length < MANY_COMPONENTS ? in.u8() : in.u16();
        if (no >= coding.length) throw new IOException("no component " + no);
        return no;
    }

    BlockCoding coding(int component) throws IOException {
        var known = coding[component];
        if (known == null) throw new IOException("nothing is said of how it is coded");
        return known;
    }

    Quantisation quantisation(int component) throws IOException {
        var known = quantisation[component];
        if (known == null) throw new IOException("nothing is said of how it was divided");
        return known;
    }
}
