package vn.vankho.extraction.virus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does, on a port of its own, and takes every file with {@link #EICAR} in it for a virus. */
final class StandIn implements AutoCloseable {
    /** The file that every virus scanner knows as a test; in two parts, so that none takes this source for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket socket;
    private final int most;

    /** @param most bytes it takes of one file; 0: it takes them and says nothing */
    StandIn(int port, int most) throws IOException {
        this.most = most;
        socket = new ServerSocket(port, 20, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("stand-in").start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                answer(caller);
            } catch (IOException | InterruptedException _) {
                // the next one may be luckier
            }
        }
    }

    private void answer(Socket caller) throws IOException, InterruptedException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) throw new IOException(command);
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
            if (most > 0 && file.size() > most) {
                say(caller, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        if (most == 0) Thread.sleep(60_000);
        say(caller, file.toString(StandardCharsets.UTF_8).contains(EICAR) ? "stream: Eicar-Test FOUND" : "stream: OK");
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
