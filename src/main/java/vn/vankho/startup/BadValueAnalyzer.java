package vn.vankho.startup;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A value that does not fit its key. Unknown keys are told apart by {@link UnknownKeyAnalyzer}, which is asked first. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BadValueAnalyzer extends AbstractFailureAnalyzer<BindException> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, BindException cause) {
        var property = cause.getProperty();
        var what = property == null
                ? cause.getName().toString()
                : "%s = \"%s\"".formatted(property.getName(), property.getValue());
        return new FailureAnalysis("Giá trị của khóa cấu hình %s không hợp lệ.".formatted(what), null, cause);
    }
}
