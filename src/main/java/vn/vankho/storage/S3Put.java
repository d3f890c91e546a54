package vn.vankho.storage;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * One request that streams from the file or the bytes at hand. The store itself compares the bytes with the SHA-256, and nothing is buffered in memory, which
 * signing the whole body would need on the way in.
 */
final class S3Put {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final int PRECONDITION_FAILED = 412;

    private final MinioClient client;
    private final OkHttpClient http;
    private final String bucket;

    S3Put(MinioClient client, OkHttpClient http, String bucket) {
        this.client = client;
        this.http = http;
        this.bucket = bucket;
    }

    static RequestBody body(Path file) {
        return RequestBody.create(file.toFile(), BYTES);
    }

    static RequestBody body(Spooled spooled) {
        var bytes = spooled.bytes();
        return bytes == null ? body(spooled.file()) : RequestBody.create(bytes, BYTES);
    }

    static OkHttpClient http() {
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .socketFactory(new PromptSockets())
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofSeconds(60))
                .writeTimeout(Duration.ofSeconds(60))
                .build();
    }

    /** The library's own threads would hold a portal that refused to start for a minute more. */
    private static Dispatcher dispatcher() {
        var dispatcher = new Dispatcher(Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("store-", 0).factory()));
        dispatcher.setMaxRequests(256);
        dispatcher.setMaxRequestsPerHost(256);
        return dispatcher;
    }

    /** False when {@code onlyNew} and the store has an object of that name already. */
    boolean put(String key, RequestBody body, Sha256 sha256, boolean onlyNew) throws MinioException, IOException {
        var sum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256.hex()));
        var url = client.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                .method(Http.Method.PUT)
                .bucket(bucket)
                .object(key)
                .expiry(1, TimeUnit.HOURS)
                .extraHeaders(new Http.Headers("x-amz-checksum-sha256", sum))
                .build());
        var request = new Request.Builder()
                .url(url)
                .header("x-amz-checksum-sha256", sum)
                .put(body);
        if (onlyNew) request.header("If-None-Match", "*");
        try (var response = http.newCall(request.build()).execute()) {
            if (response.isSuccessful()) return true;
            if (onlyNew && response.code() == PRECONDITION_FAILED) return false;
            throw StoreAnswer.of(response.code(), response.body().string());
        }
    }
}
