package vn.vankho.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF that was made, written piece by piece: what it is made of lies in files, so its size is no matter of memory. */
final class MadePdf {
    private static final int BUFFER = 1 << 16;

    private MadePdf() {}

    /** @throws Trouble {@code extraction.tooBig} when it grows beyond what the target allows; what is written then is of no use */
    static void save(PDDocument document, Request.Target target, Beat beat) throws Exception {
        write(target, beat, document::save);
    }

    /** What writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @throws Trouble as {@code save} */
    static void write(Request.Target target, Beat beat, Writing writing) throws Exception {
        var counted = new Counted(Files.newOutputStream(target.file()), target.mostBytes(), beat);
        try (var out = new BufferedOutputStream(counted, BUFFER)) {
            writing.to(out);
        } catch (IOException e) {
            if (counted.isOver()) throw new Trouble(Trouble.TOO_BIG, target.mostBytes() + " bytes");
            throw e;
        }
    }

    private static final class Counted extends FilterOutputStream {
        private final long most;
        private final Beat beat;
        private long count;

        Counted(OutputStream out, long most, Beat beat) {
            super(out);
            this.most = most;
            this.beat = beat;
        }

        boolean isOver() {
            return count > most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            if (isOver()) throw new IOException("larger than " + most + " bytes");
            out.write(bytes, from, length);
            beat.at(0, 0); // writing a large one takes its time
        }
    }
}
