package vn.vankho.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, PortInUseException cause) {
        return new FailureAnalysis(
                "Cổng mạng %d đang được chương trình khác sử dụng; hãy chọn cổng khác bằng --server.port=<số cổng>."
                        .formatted(cause.getPort()),
                null,
                cause);
    }
}
