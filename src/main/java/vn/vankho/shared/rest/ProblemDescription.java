package vn.vankho.shared.rest;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vankho.shared.Texts;

/** Says in the description of the API which problem details a call may be answered with. */
@Configuration(proxyBeanMethods = false)
class ProblemDescription {
    private static final String SCHEMA = "Problem";
    private static final String FORM = "multipart/form-data";
    private static final List<Integer> ALL = List.of(400, 401, 403, 404, 409, 413, 415, 422, 429, 503);

    @Bean
    OpenApiCustomizer describedProblems(Texts texts) {
        return api -> {
            ModelConverters.getInstance(true)
                    .read(Problem.class)
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            for (int status : ALL) api.getComponents().addResponses(name(status), response(texts, status));
            api.getPaths()
                    .forEach((path, ways) ->
                            ways.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
        };
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        var statuses = new ArrayList<>(List.of(400, 401, 403, 429));
        if (path.contains("{")) statuses.add(404);
        if (method != HttpMethod.GET) statuses.addAll(List.of(409, 422));
        var body = operation.getRequestBody();
        if (body != null && body.getContent().containsKey(FORM)) statuses.addAll(List.of(413, 415, 503));
        statuses.forEach(status -> operation
                .getResponses()
                .addApiResponse("" + status, new ApiResponse().$ref("#/components/responses/" + name(status))));
    }

    private static ApiResponse response(Texts texts, int status) {
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA));
        return new ApiResponse()
                .description(texts.get(Texts.VIETNAMESE, "problem.title." + status))
                .content(new Content().addMediaType("application/problem+json", body));
    }

    private static String name(int status) {
        return SCHEMA + status;
    }
}
