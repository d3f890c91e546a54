package vn.vankho.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Frames;
import vn.vankho.extraction.worker.Request;

/** One worker process and its folder. It gets no environment of the portal: no passwords, no keys. */
final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final int BUFFER = 1 << 16;
    private static final int KEPT = 400;
    private static final long FAREWELL_SECONDS = 2;

    private final Path folder;
    private final AtomicInteger spooled = new AtomicInteger();
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile String lastWords = "";

    WorkerProcess(WorkerCommand command, Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        var builder = new ProcessBuilder(command.with(folder)).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        Thread.ofPlatform().daemon().name("worker-words").start(this::listen);
    }

    void send(Request request) throws IOException {
        Frames.write(out, request);
    }

    Answer receive() throws IOException {
        return Frames.readAnswer(in);
    }

    /** Where a large file is handed over: a place of its own, since whoever sent files of an earlier batch may still write to his. */
    Path spoolFile() {
        return folder.resolve("file-" + spooled.incrementAndGet());
    }

    void kill() {
        // what it started for a page would go on without it
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The exit code, after the pipe broke: its own where it is about to end by itself, else that of a kill. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS))
            process.destroyForcibly().waitFor();
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The last words the process wrote to its error stream, for the administrator. */
    String lastWords() {
        return lastWords;
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("Could not empty {}: {}", folder, e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps the end of what the process says, however long its lines are. */
    private void listen() {
        var buffer = new char[1024];
        var end = new StringBuilder();
        try (var reader = new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                end.append(buffer, 0, n);
                if (end.length() > KEPT) end.delete(0, end.length() - KEPT);
                lastWords = end.toString();
            }
        } catch (IOException e) {
            LOG.debug("worker {}: {}", process.pid(), e.getMessage());
        }
    }
}
