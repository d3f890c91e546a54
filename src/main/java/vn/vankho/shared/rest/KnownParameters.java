package vn.vankho.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.vankho.shared.BadParameter;

/** A misspelt parameter of a question would be overlooked, and the answer be another than was asked for: it is refused by its name. */
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
        return true;
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
