package vn.vankho.extraction.virus;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnsupportedAddressTypeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.vankho.shared.StartRefused;

/**
 * A file is sent through INSTREAM: the bytes travel, so clamd may run on another machine and sees no folder of the portal.
 *
 * @see <a href="https://docs.clamav.net/manual/Usage/Scanning.html#clamd">clamd</a>
 */
final class Clamd {
    private static final Pattern HOST = Pattern.compile("(\\S+):(\\d{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int CHUNK = 64 * 1024;
    private static final int ANSWER = 2_000;
    private static final Duration SHORT = Duration.ofSeconds(5);

    private final SocketAddress address;
    private final Duration time;

    Clamd(SocketAddress address, Duration time) {
        this.address = address;
        this.time = time;
    }

    /** @throws StartRefused where it is neither host:port nor an absolute path */
    static SocketAddress address(String text) {
        if (text.startsWith("/")) return UnixDomainSocketAddress.of(Path.of(text));
        var parts = HOST.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 0xFFFF)
            throw new StartRefused("Khóa cấu hình vankho.clamd.address = " + text
                    + " không hợp lệ: viết máy:cổng (127.0.0.1:3310) hoặc đường dẫn socket (/run/clamav/clamd.ctl).");
        return InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    /**
     * @throws SourceAway where the file cannot be read
     * @throws IOException where clamd is away
     */
    Verdict look(InputStream file) throws IOException {
        try (var line = new Line(time)) {
            // a file that is too large is answered while it is still being sent, and then the line is cut
            var answer = new FutureTask<>(() -> words(Channels.newInputStream(line.channel)));
            Thread.ofPlatform().daemon().name("clamd").start(answer);
            boolean sent = send(file, line.channel);
            var words = said(answer, line);
            if (!words.isEmpty()) return verdict(words);
            // a clamd that hangs is away; one that answers meanwhile is busy with this file
            if (line.isOver() && answers()) return new Verdict.TooLong();
            throw new IOException(sent ? "clamd said nothing" : "clamd hung up");
        }
    }

    private boolean answers() {
        try (var line = new Line(SHORT)) {
            var out = new DataOutputStream(Channels.newOutputStream(line.channel));
            return write(out, "zPING\0".getBytes(StandardCharsets.US_ASCII), -1)
                    && new String(words(Channels.newInputStream(line.channel)), StandardCharsets.US_ASCII)
                            .equals("PONG");
        } catch (IOException _) {
            return false;
        }
    }

    /** One talk with clamd; cut when its time is over, since neither kind of socket knows a limit for what is sent. */
    private final class Line implements AutoCloseable {
        private final SocketChannel channel;
        private volatile boolean over;

        Line(Duration most) throws IOException {
            channel = address instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
            CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        over = channel.isOpen();
                        close();
                    });
            try {
                channel.connect(resolved());
            } catch (IOException e) {
                close();
                throw e;
            } catch (UnsupportedAddressTypeException e) {
                // a machine without IPv6
                close();
                throw new IOException(e);
            }
        }

        boolean isOver() {
            return over;
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException _) {
                // it is of no use any more either way
            }
        }
    }

    /** Up to the zero that ends an answer; a line that is cut behind some words has said them. */
    private static byte[] words(InputStream in) throws IOException {
        var words = new ByteArrayOutputStream();
        try {
            for (int one = in.read(); one > 0 && words.size() < ANSWER; one = in.read()) words.write(one);
        } catch (IOException e) {
            if (words.size() == 0) throw e;
        }
        return words.toByteArray();
    }

    private static String said(FutureTask<byte[]> answer, Line line) throws IOException {
        try {
            return new String(answer.get(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (ExecutionException e) {
            if (line.isOver()) return "";
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static Verdict verdict(String words) {
        var found = FOUND.matcher(words);
        if (found.matches()) return new Verdict.Infected(found.group(1));
        if (words.equals("stream: OK")) return new Verdict.Clean();
        return words.contains("size limit exceeded") ? new Verdict.TooLarge() : new Verdict.Trouble(words);
    }

    /** @return false where clamd did not take all of it: it has said why, or is gone */
    private static boolean send(InputStream file, SocketChannel channel) throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(channel));
        var chunk = new byte[CHUNK];
        boolean open = write(out, "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII), -1);
        for (int n = read(file, chunk); open && n > 0; n = read(file, chunk)) open = write(out, chunk, n);
        return open && write(out, chunk, 0);
    }

    private static int read(InputStream file, byte[] chunk) throws SourceAway {
        try {
            return file.readNBytes(chunk, 0, CHUNK);
        } catch (IOException e) {
            throw new SourceAway(e);
        }
    }

    /** The file could not be read: nothing is said of clamd. */
    static final class SourceAway extends IOException {
        SourceAway(IOException cause) {
            super(cause);
        }
    }

    /** @param length of the chunk; -1: as it is, without its length */
    private static boolean write(DataOutputStream out, byte[] bytes, int length) {
        try {
            if (length >= 0) out.writeInt(length);
            out.write(bytes, 0, length >= 0 ? length : bytes.length);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Anew for each file: the name may stand for another machine meanwhile. */
    private SocketAddress resolved() throws IOException {
        if (!(address instanceof InetSocketAddress host)) return address;
        var found = new InetSocketAddress(host.getHostString(), host.getPort());
        if (found.isUnresolved()) throw new IOException("unknown host " + host.getHostString());
        return found;
    }
}
