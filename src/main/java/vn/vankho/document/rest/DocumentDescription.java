package vn.vankho.document.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the fields that the code reads by name, which the generator cannot see. */
@Configuration(proxyBeanMethods = false)
class DocumentDescription {
    @Bean
    OpenApiCustomizer documentFields() {
        return api -> {
            keep(path(api, "/api/v1/documents").getPost());
            change(path(api, "/api/v1/documents/{id}").getPatch());
        };
    }

    private static PathItem path(OpenAPI api, String path) {
        return Objects.requireNonNull(api.getPaths().get(path), path);
    }

    private static void keep(Operation operation) {
        var form = new ObjectSchema();
        form.addProperty("file", new BinarySchema().description("Tệp"));
        form.addProperty("folder", new StringSchema().description("Thư mục chứa tệp ở nơi gửi"));
        form.setRequired(List.of("file"));
        operation.setParameters(null);
        body(operation, "multipart/form-data", form);
    }

    private static void change(Operation operation) {
        var revision = new IntegerSchema().description("Lần sửa đã xem (revision trong thông tin tài liệu)");
        var form = new ObjectSchema();
        form.addProperty("revision", revision);
        body(operation, "application/json", form);
    }

    private static void body(Operation operation, String type, Schema<?> schema) {
        FormField.ALL.forEach((name, field) -> schema.addProperty(name, field.schema()));
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType(type, new MediaType().schema(schema))));
    }
}
