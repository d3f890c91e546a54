package vn.vankho.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetObjectLockConfigurationArgs;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.shared.Refused;
import vn.vankho.shared.StartRefused;

/** A bucket of an S3 store. Nothing here is MinIO's own: the contract test runs against two different stores. */
final class S3 implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(S3.class);
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final int PRECONDITION_FAILED = 412;

    private final URI endpoint;
    private final String bucket;
    private final OkHttpClient http;
    private final MinioClient client;

    S3(URI endpoint, String accessKey, String secretKey, String bucket, String region) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .socketFactory(new PromptSockets())
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofSeconds(60))
                .writeTimeout(Duration.ofSeconds(60))
                .build();
        this.client = MinioClient.builder()
                .endpoint(endpoint.toString())
                .credentials(accessKey, secretKey)
                .region(region)
                .httpClient(http)
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

    /** Makes the bucket when it is missing. */
    void connect() {
        try {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build()))
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
        } catch (MinioException | RuntimeException e) {
            throw new StartRefused(
                    "Kho tệp %s (vankho.storage.endpoint, ngăn %s) không dùng được: %s. Hãy kiểm tra địa chỉ, khóa truy cập và kho có đang chạy không."
                            .formatted(endpoint, bucket, reason(e)),
                    e);
        }
    }

    boolean answers() {
        try {
            return client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build());
        } catch (MinioException | RuntimeException e) {
            return false;
        }
    }

    /** Whether the bucket can hold objects against deletion. */
    boolean locks() {
        try {
            client.getObjectLockConfiguration(
                    GetObjectLockConfigurationArgs.builder().bucket(bucket).build());
            return true;
        } catch (MinioException | RuntimeException e) {
            return false;
        }
    }

    /**
     * One request that streams from the file and is create-only. The store itself compares the bytes with the SHA-256, and nothing is
     * buffered in memory, which signing the whole body would need on the way in.
     */
    boolean putNew(String key, Path file, Sha256 sha256) {
        var sum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256.hex()));
        return call("put " + key, () -> {
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
                    .header("If-None-Match", "*")
                    .put(RequestBody.create(file.toFile(), BYTES))
                    .build();
            try (var response = http.newCall(request).execute()) {
                if (response.isSuccessful()) return true;
                if (response.code() == PRECONDITION_FAILED) return false;
                throw new IOException(response.code() + " " + response.body().string());
            }
        });
    }

    void put(String key, String contentType, byte[] bytes) {
        call(
                "put " + key,
                () -> client.putObject(PutObjectArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .contentType(contentType)
                        .data(bytes, bytes.length)
                        .build()));
    }

    Optional<InputStream> get(String key, @Nullable Long offset, @Nullable Long length) {
        return call("get " + key, () -> {
            try {
                return Optional.of(client.getObject(GetObjectArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .offset(offset)
                        .length(length)
                        .build()));
            } catch (ErrorResponseException e) {
                if (isMissing(e)) return Optional.empty();
                throw e;
            }
        });
    }

    boolean has(String key) {
        return call("stat " + key, () -> {
            try {
                client.statObject(
                        StatObjectArgs.builder().bucket(bucket).object(key).build());
                return true;
            } catch (ErrorResponseException e) {
                if (isMissing(e)) return false;
                throw e;
            }
        });
    }

    void remove(String key) {
        call("remove " + key, () -> {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(key).build());
            return true;
        });
    }

    /** Objects below a prefix in the order of their keys, those after {@code after} only; pages are fetched as they are needed. */
    Iterator<Item> list(String prefix, @Nullable String after) {
        var args = ListObjectsArgs.builder().bucket(bucket).prefix(prefix).recursive(true);
        if (after != null) args.startAfter(after);
        var results = client.listObjects(args.build()).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return call("list " + prefix, results::hasNext);
            }

            @Override
            public Item next() {
                return call("list " + prefix, () -> results.next().get());
            }
        };
    }

    String bucket() {
        return bucket;
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static boolean isMissing(ErrorResponseException e) {
        return e.errorResponse().code().startsWith("NoSuch");
    }

    private interface Call<T> {
        T run() throws MinioException, IOException;
    }

    /** The client throws whatever it meets, a refused connection even as an {@code IllegalStateException}. */
    private <T> T call(String what, Call<T> call) {
        try {
            return call.run();
        } catch (MinioException | IOException | RuntimeException e) {
            LOG.warn("the object store {} failed: {}: {}", endpoint, what, reason(e));
            throw new Refused("storage.away");
        }
    }

    private static String reason(Throwable e) {
        var cause = e;
        while (cause.getCause() != null && !(cause instanceof ErrorResponseException)) cause = cause.getCause();
        if (cause instanceof ErrorResponseException answer)
            return answer.errorResponse().code() + " " + answer.errorResponse().message();
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
