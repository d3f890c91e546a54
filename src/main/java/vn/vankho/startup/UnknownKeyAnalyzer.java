package vn.vankho.startup;

import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownKeyAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, UnboundConfigurationPropertiesException cause) {
        var keys = cause.getUnboundProperties().stream()
                .map(property ->
                        property.getName() + (property.getOrigin() == null ? "" : " (" + property.getOrigin() + ")"))
                .sorted()
                .collect(Collectors.joining(", "));
        return new FailureAnalysis(
                "Không có khóa cấu hình nào tên là %s; xem config/application.yaml để biết các khóa được dùng."
                        .formatted(keys),
                null,
                cause);
    }
}
