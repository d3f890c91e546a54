package vn.vankho.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** What hostile files reach for: an address of this machine that counts its callers, and a file whose words must never be seen. */
final class Lookout {
    /** Stands in the file on the disk and nowhere else. */
    static final String WORDS = "chim-hoàng-yến-" + Long.toString(System.nanoTime(), 36);

    /** The file as an address. */
    static final String FILE = file();

    /** Where a test calls to see that calls are seen; such a call is counted by itself. */
    static final String TRIAL = "trial";

    private static final AtomicInteger CALLERS = new AtomicInteger();
    private static final AtomicInteger TRIALS = new AtomicInteger();
    private static final int PORT = listen();

    /** The address to call, with a slash at its end. */
    static final String URL = "http://127.0.0.1:" + PORT + "/";

    private Lookout() {}

    /** How many have called so far. */
    static int callers() {
        return CALLERS.get();
    }

    static int trials() {
        return TRIALS.get();
    }

    private static String file() {
        try {
            var file = Files.writeString(Files.createTempFile("hostile", ".txt"), WORDS);
            file.toFile().deleteOnExit();
            return "file://" + Path.of(file.toString()).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTrial(Socket caller) {
        try {
            caller.setSoTimeout(2_000);
            var asked = new String(caller.getInputStream().readNBytes(("GET /" + TRIAL).length()));
            return asked.equals("GET /" + TRIAL);
        } catch (IOException _) {
            return false;
        }
    }

    private static int listen() {
        try {
            @SuppressWarnings("resource") // as long as the tests run
            var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofPlatform().daemon().name("lookout").start(() -> {
                while (true) {
                    try (var caller = socket.accept()) {
                        (isTrial(caller) ? TRIALS : CALLERS).incrementAndGet();
                        caller.getOutputStream().write("HTTP/1.0 200 OK\r\n\r\n<a/>".getBytes());
                    } catch (IOException _) {
                        // a caller that hangs up has called
                    }
                }
            });
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
