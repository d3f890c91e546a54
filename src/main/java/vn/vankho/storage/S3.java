package vn.vankho.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetObjectLockConfigurationArgs;
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
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.shared.Refused;
import vn.vankho.shared.StartRefused;

/** A bucket of an S3 store. Nothing here is MinIO's own: the contract test runs against two different stores. */
final class S3 implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(S3.class);

    private final URI endpoint;
    private final String bucket;
    private final OkHttpClient http;
    private final MinioClient client;
    private final S3Put puts;

    S3(URI endpoint, String accessKey, String secretKey, String bucket, String region) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.http = S3Put.http();
        this.client = MinioClient.builder()
                .endpoint(endpoint.toString())
                .credentials(accessKey, secretKey)
                .region(region)
                .httpClient(http)
                .build();
        this.puts = new S3Put(client, http, bucket);
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

    /** Create-only; false when the store has an object of that name already. */
    boolean putNew(String key, Spooled spooled) {
        return call("put " + key, () -> puts.put(key, S3Put.body(spooled), spooled.sha256(), true));
    }

    /** Puts right bytes over wrong ones. The store compares them with the name. */
    void replace(String key, Spooled spooled) {
        replace(key, S3Put.body(spooled), spooled.sha256());
    }

    void replace(String key, RequestBody body, Sha256 sha256) {
        call("replace " + key, () -> puts.put(key, body, sha256, false));
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

    /** Size in bytes; empty when the store does not have it. */
    OptionalLong size(String key) {
        return stat(key).map(there -> OptionalLong.of(there.size())).orElse(OptionalLong.empty());
    }

    Optional<DerivedObject> stat(String key) {
        return call("stat " + key, () -> {
            try {
                var there = client.statObject(
                        StatObjectArgs.builder().bucket(bucket).object(key).build());
                return Optional.of(new DerivedObject(there.size(), there.etag()));
            } catch (ErrorResponseException e) {
                if (isMissing(e)) return Optional.empty();
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
        var code = e.errorResponse().code();
        // a bucket that is gone says nothing of its objects
        return code.startsWith("NoSuch") && !code.equals("NoSuchBucket");
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
            throw StoreAnswer.refusal(e)
                    .map(code -> new Refused(ObjectStore.REFUSED, code))
                    .orElseGet(() -> new Refused("storage.away"));
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
