package vn.vankho.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vankho.shared.BadParameter;

/**
 * A misspelt parameter of a question would be overlooked, and the answer be another than was asked for: it is refused by its name. So is a
 * file that nobody would look at: one in a field that takes none, or a second one where one is kept.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {
    private static final String OURS = "vn.vankho";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asks = Set.of("GET", "HEAD").contains(request.getMethod());
        if (asks && handler instanceof HandlerMethod method && isOurs(method)) {
            var known = known(method);
            if (known != null)
                for (var name : request.getParameterMap().keySet())
                    if (!known.contains(name))
                        throw new BadParameter(
                                known.isEmpty() ? "problem.parameter.none" : "problem.parameter.unknown",
                                name,
                                String.join(", ", known));
        }
        if (request instanceof MultipartRequest form && handler instanceof HandlerMethod method && isOurs(method))
            files(form.getMultiFileMap(), parts(method));
        return true;
    }

    private static void files(Map<String, List<MultipartFile>> sent, Set<String> known) {
        sent.forEach((name, files) -> {
            if (!known.contains(name))
                throw new BadParameter("problem.parameter.unknown", name, String.join(", ", known));
            if (files.size() > 1) throw new BadParameter("problem.parameter.many", name, files.size());
        });
    }

    private static Set<String> parts(HandlerMethod method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            var part = parameter.getParameterAnnotation(RequestPart.class);
            if (part != null) names.add(part.value());
        }
        return names;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }

    /** Null where the method takes all of them and knows itself which there are. */
    private static @Nullable Set<String> known(HandlerMethod method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null && Map.class.isAssignableFrom(parameter.getParameterType())) return null;
            if (asked != null) names.add(asked.name());
            else if (parameter.getParameterType().isRecord()) // several in one
            Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
        }
        return names;
    }
}
