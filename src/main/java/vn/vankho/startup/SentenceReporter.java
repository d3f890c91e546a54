package vn.vankho.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the start was stopped in plain lines; an operator needs the sentence, not the stack. */
class SentenceReporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println();
        System.err.println("Vankho không khởi động được: " + analysis.getDescription());
        if (analysis.getAction() != null && !analysis.getAction().isBlank()) System.err.println(analysis.getAction());
    }
}
