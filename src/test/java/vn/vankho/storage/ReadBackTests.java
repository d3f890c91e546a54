package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that has an original and breaks off in the middle of it has said nothing of its bytes. */
class ReadBackTests {
    private static final Sha256 NAME = new Sha256("ab".repeat(32));

    @TempDir
    Path folder;

    @Test
    void an_original_that_breaks_off_is_not_damaged_and_one_of_other_bytes_is() throws Exception {
        assertThat(readBack(10, 4)).isEqualTo(ReadBack.NOT_READ);
        assertThat(readBack(10, 10)).isEqualTo(ReadBack.DAMAGED);
    }

    private ReadBack readBack(int size, int sent) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean bytes = exchange.getRequestMethod().equals("GET");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 25 Nov 2026 08:00:00 GMT");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            if (!bytes) exchange.getResponseHeaders().set("Content-Length", "" + size);
            exchange.sendResponseHeaders(200, bytes ? size : -1);
            if (bytes) exchange.getResponseBody().write(new byte[sent]);
            exchange.close();
        });
        server.start();
        var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (var s3 = new S3(endpoint, "key", "secret", "bucket", "us-east-1")) {
            return new ObjectStore(s3, new Spool(folder), null).readBack(NAME, size);
        } finally {
            server.stop(0);
        }
    }
}
