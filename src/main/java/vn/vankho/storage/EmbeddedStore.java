package vn.vankho.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.springframework.util.FileSystemUtils;
import vn.vankho.shared.Refused;
import vn.vankho.shared.StartRefused;

/**
 * An S3 endpoint inside the portal over a folder: the same client code runs as in production. Loopback only, on a free port, with
 * keys that are made anew at each start and never leave the process.
 */
final class EmbeddedStore implements AutoCloseable {
    private static final int THREADS = 48;
    private static final String PARTS = ".mpus-*";

    /** The endpoint writes beside the object, under its name and a UUID, and links the whole to the name. No key ends in two of these. */
    private static final String DRAFT = "?*-????????-????-????-????-????????????";

    private final Path folder;
    private final BlobStore blobs;
    private volatile boolean open;
    private S3Proxy proxy;
    private int lastPort;
    private final Set<Path> forced = ConcurrentHashMap.newKeySet();
    private final ExecutorService forcers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("store-force-", 0).factory());
    private final String accessKey = random();
    private final String secretKey = random();

    EmbeddedStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            blobs = new FilesystemNio2BlobStore(folder.toString());
            sweepUnfinished();
            proxy = open(0);
        } catch (Exception e) {
            throw new StartRefused(
                    "Không mở được kho tệp kèm theo trong thư mục %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    private S3Proxy open(int port) throws Exception {
        var server = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                .jettyMaxThreads(THREADS)
                .stopTimeout(0)
                .build();
        server.start();
        open = true;
        return server;
    }

    /** After {@link #close}, on the same port with the same keys. */
    void reopen() throws Exception {
        proxy = open(lastPort);
    }

    S3 client(String bucket) {
        return new S3(URI.create("http://127.0.0.1:" + port()), accessKey, secretKey, bucket, "us-east-1");
    }

    /** As {@link S3#putNew}, without the way through the socket. */
    boolean putNew(String bucket, String key, Spooled spooled) {
        if (!open) throw new Refused("storage.away");
        return new InProcessPut(blobs, bucket).putNew(key, object(bucket, key), spooled);
    }

    int port() {
        return proxy.getPort();
    }

    /**
     * The endpoint leaves written bytes to the operating system; before "đã lưu" is said they must be on the disk, and so must the
     * names that lead to them: that of the file each time, those of the folders above once. The file and the names go at the same time,
     * for a disk takes both with one turn.
     */
    Durable force(String bucket, String key, long size) {
        var file = object(bucket, key);
        var bytes = forcers.submit(() -> force(file, StandardOpenOption.WRITE));
        var names = forcers.submit(() -> forceNames(file));
        return () -> {
            await(bytes, key, file, size);
            await(names, key, file, size);
        };
    }

    private static void await(Future<?> forced, String key, Path file, long size) {
        try {
            forced.get();
        } catch (ExecutionException e) {
            throw InProcessPut.failed(key, file, size, e.getCause() instanceof IOException io ? io : e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("storage.away");
        }
    }

    private Path object(String bucket, String key) {
        return folder.resolve(bucket).resolve(key);
    }

    private Path forceNames(Path file) throws IOException {
        var own = Objects.requireNonNull(file.getParent());
        force(own, StandardOpenOption.READ);
        forceName(own);
        return file;
    }

    /** It is written in the folder above. Until it is known to be on the disk each receipt waits for it, also the second of two at once. */
    private void forceName(Path of) throws IOException {
        if (of.equals(folder) || forced.contains(of)) return;
        var above = Objects.requireNonNull(of.getParent());
        force(above, StandardOpenOption.READ);
        forceName(above);
        forced.add(of);
    }

    private static Path force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
        return path;
    }

    /** What a killed portal left of puts and of uploads in parts. */
    private void sweepUnfinished() throws IOException {
        for (var bucket : folders(folder)) {
            remove(bucket, PARTS);
            for (var top : folders(bucket)) for (var below : folders(top)) remove(below, DRAFT);
        }
    }

    private static List<Path> folders(Path above) throws IOException {
        try (var below = Files.newDirectoryStream(above, Files::isDirectory)) {
            var all = new ArrayList<Path>();
            below.forEach(all::add);
            return all;
        }
    }

    /** By name alone: to look at each object would make a start with many of them slow. */
    private static void remove(Path above, String names) throws IOException {
        try (var found = Files.newDirectoryStream(above, names)) {
            for (var one : found) FileSystemUtils.deleteRecursively(one);
        }
    }

    private static String random() {
        var bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        lastPort = port();
        open = false;
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
