package vn.vankho.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence in place of a stack trace. */
class DemonstrationExposedAnalyzer extends AbstractFailureAnalyzer<DemonstrationExposed> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationExposed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
