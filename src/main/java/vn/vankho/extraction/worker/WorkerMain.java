package vn.vankho.extraction.worker;

import ch.qos.logback.classic.Level;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker process: takes a frame, reads the file, answers, takes the next one, until its input ends. One file at a time. Whoever calls it becomes a
 * worker: it takes the output and the log of the process. The portal only names it.
 */
public final class WorkerMain {
    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");
    private static final long BEAT_NANOS = 500_000_000L;

    private static final OutputStream ANSWERS;

    static {
        // before any reader is made: a parser that prints or logs must not write into the frames
        ANSWERS = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        // what parsers say of odd files is of no use to anybody, and writing it costs more than reading
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root)
            root.setLevel(Level.ERROR);
    }

    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        serve(arguments, UnaryOperator.identity());
    }

    /**
     * Serves until the portal closes the pipe.
     *
     * @param around gets the readers of the allow-list, made when the output was turned away already, and gives those that serve
     */
    public static void serve(String[] arguments, UnaryOperator<FileReader> around) throws IOException {
        var reader = around.apply(FileReader.allowed(Limits.ofArgument(arguments[0])));
        endWithThePortal();
        KeptXmlReader.keep();
        var out = new DataOutputStream(new BufferedOutputStream(ANSWERS, 1 << 16));
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Nowhere() : null);
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        while (true) {
            Request request;
            try {
                request = Frames.readRequest(in);
            } catch (EOFException _) {
                return;
            }
            Frames.write(out, answer(reader, request, out));
        }
    }

    /** A killed portal closes the pipe, which a parser that never ends does not notice. */
    private static void endWithThePortal() {
        ProcessHandle.current()
                .parent()
                .ifPresent(portal ->
                        portal.onExit().thenRun(() -> Runtime.getRuntime().halt(4)));
    }

    private static Answer answer(FileReader reader, Request request, DataOutputStream out) {
        var beat = new Beat() {
            private long last = System.nanoTime();

            @Override
            public void at(int done, int total) {
                long now = System.nanoTime();
                if (now - last < BEAT_NANOS) return;
                last = now;
                try {
                    Frames.write(out, new Answer.Progress(request.id(), done, total));
                } catch (IOException _) {
                    Runtime.getRuntime().halt(4); // the portal is gone
                }
            }
        };
        try {
            return switch (request.kind()) {
                case TEXT -> new Answer.Text(request.id(), reader.text(request, beat));
                case SIGNATURES -> new Answer.Signatures(request.id(), reader.signatures(request, beat));
                case SCAN -> {
                    reader.scan(
                            request, beat, (no, page) -> Frames.write(out, new Answer.Seen(request.id(), no, page)));
                    yield new Answer.Ended(request.id());
                }
                case PICTURE, PAGE -> new Answer.Picture(request.id(), reader.picture(request, beat));
                case OPENING -> {
                    reader.picture(request, beat);
                    yield new Answer.Ended(request.id());
                }
                case PAGES, SEARCHABLE, LETTER, TABLES -> {
                    reader.make(request, Objects.requireNonNull(request.target(), "no target"), beat);
                    yield new Answer.Made(request.id());
                }
            };
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return Reasons.of(request.id(), e);
        }
    }

    /** No file may make the portal call out. */
    private static final class Nowhere extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("the worker opens no connections");
        }
    }
}
