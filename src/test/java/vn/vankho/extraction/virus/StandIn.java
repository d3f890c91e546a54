package vn.vankho.extraction.virus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does, on a port of its own: takes every file with {@link #EICAR} in it for a virus, fails over some and is slow over others. */
final class StandIn implements AutoCloseable {
    /** The file that every virus scanner knows as a test; in two parts, so that none takes this source for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** It has no memory for a file with these words. */
    static final String NO_MEMORY = "hết bộ nhớ";

    /** It looks a minute at a file with these words. */
    static final String SLOW = "tệp chậm";

    private final ServerSocket socket;
    private final int most;

    /** @param most bytes it takes of one file; 0: it takes them and says nothing */
    StandIn(int port, int most) throws IOException {
        this(InetAddress.getLoopbackAddress(), port, most);
    }

    StandIn(InetAddress at, int port, int most) throws IOException {
        this.most = most;
        socket = new ServerSocket(port, 20, at);
        Thread.ofPlatform().daemon().name("stand-in").start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.startVirtualThread(() -> serve(caller));
            } catch (IOException _) {
                // closed
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            answer(caller);
        } catch (IOException | InterruptedException _) {
            // the next one may be luckier
        }
    }

    private void answer(Socket caller) throws IOException, InterruptedException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new StringBuilder();
        for (int one = in.read(); one > 0; one = in.read()) command.append((char) one);
        if (most == 0) Thread.sleep(60_000);
        if (command.toString().equals("zPING")) say(caller, "PONG");
        if (!command.toString().equals("zINSTREAM")) return;
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
            if (most > 0 && file.size() > most) {
                say(caller, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        var text = file.toString(StandardCharsets.UTF_8);
        if (text.contains(SLOW)) Thread.sleep(60_000);
        if (text.contains(NO_MEMORY)) say(caller, "stream: Can't allocate memory ERROR");
        else say(caller, text.contains(EICAR) ? "stream: Eicar-Test FOUND" : "stream: OK");
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
