package vn.vankho.extraction;

import java.io.IOException;
import java.util.ArrayList;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.extraction.worker.Beat;
import vn.vankho.extraction.worker.FileReader;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Request;
import vn.vankho.extraction.worker.WorkerMain;

/** A worker with readers that misbehave, as parsers of hostile files have done. */
final class TestWorkerMain {
    private static final int PAGES = 12;

    private TestWorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        WorkerMain.serve(arguments, real -> new FileReader() {
            @Override
            public FileText text(Request request, Beat beat) throws Exception {
                if (request.mediaType().startsWith("test/"))
                    misbehave(request.mediaType().substring(5), beat);
                return real.text(request, beat);
            }

            @Override
            public SignedPdf signatures(Request request, Beat beat) throws Exception {
                return real.signatures(request, beat);
            }

            @Override
            public byte[] picture(Request request, Beat beat) throws Exception {
                return real.picture(request, beat);
            }

            @Override
            public void make(Request request, Request.Target target, Beat beat) throws Exception {
                switch (request.mediaType()) {
                    case "test/slow-pages" -> slow(PAGES, beat);
                    case "test/endless-page" -> misbehave("busy-loop", beat);
                    default -> {}
                }
                real.make(request, target, beat);
            }

            @Override
            public void scan(Request request, Beat beat, Sight sight) throws Exception {
                real.scan(request, beat, sight);
            }
        });
    }

    /** Pages of which each takes half a second. */
    private static void slow(int pages, Beat beat) throws IOException {
        for (int done = 0; done < pages; done++) {
            long end = System.nanoTime() + 550_000_000;
            while (System.nanoTime() < end) Thread.onSpinWait();
            beat.at(done + 1, pages);
        }
        throw new IOException("all pages were drawn");
    }

    private static void misbehave(String how, Beat beat) throws Exception {
        switch (how) {
            case "loop" -> {
                while (true) Thread.onSpinWait();
            }
            case "busy-loop" -> {
                while (true) {
                    Thread.sleep(20);
                    beat.at(1, 2);
                }
            }
            case "memory" -> {
                var all = new ArrayList<byte[]>();
                while (true) all.add(new byte[8 << 20]);
            }
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(137);
            case "stack" -> deeper(1);
            case "print" -> {
                for (int i = 0; i < 100_000; i++) System.out.print("rubbish into the frames ");
                throw new IOException("printed enough");
            }
            case "error" -> throw new IllegalStateException("broken parser");
            case "secrets" -> throw new IOException(System.getenv().keySet().toString());
            case "call-out" ->
                java.net.URI.create("http://127.0.0.1:9/").toURL().openStream().close();
            default -> throw new IllegalArgumentException(how);
        }
    }

    private static int deeper(int n) {
        return deeper(n + 1) + deeper(n + 2);
    }
}
