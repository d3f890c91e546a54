package vn.vankho.storage;

import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.StartRefused;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    @Conditional(NoEndpoint.class)
    EmbeddedStore embeddedStore(DataFolder data) {
        return new EmbeddedStore(data.folder("objects"));
    }

    @Bean
    S3 s3(StorageSettings settings, ObjectProvider<EmbeddedStore> embedded) {
        var own = embedded.getIfAvailable();
        var s3 = own != null ? own.client(settings.bucket()) : named(settings);
        s3.connect();
        return s3;
    }

    private static S3 named(StorageSettings settings) {
        if (settings.accessKey().isBlank() || settings.secretKey().isBlank())
            throw new StartRefused(
                    "Kho tệp %s cần khóa truy cập: hãy đặt vankho.storage.access-key và vankho.storage.secret-key."
                            .formatted(settings.endpoint()));
        return new S3(
                Objects.requireNonNull(settings.endpoint()),
                settings.accessKey(),
                settings.secretKey(),
                settings.bucket(),
                settings.region());
    }

    @Bean
    ObjectStore objectStore(S3 s3, ObjectProvider<EmbeddedStore> embedded, DataFolder data) {
        return new ObjectStore(s3, new Spool(data.folder("spool").resolve("objects")), embedded.getIfAvailable());
    }

    static final class NoEndpoint implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Optional.ofNullable(context.getEnvironment().getProperty("vankho.storage.endpoint"))
                    .filter(endpoint -> !endpoint.isBlank())
                    .isEmpty();
        }
    }
}
