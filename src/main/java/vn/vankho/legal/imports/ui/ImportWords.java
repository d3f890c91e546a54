package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** Registers that are taken over, in words. */
final class ImportWords {
    private ImportWords() {}

    static Badge state(RegisterImport one) {
        var tone = switch (one.state()) {
            case DONE -> Badge.Tone.GOOD;
            case FAILED -> Badge.Tone.BAD;
            case CHECKING, APPLYING, CONFIRMING -> Badge.Tone.ACCENT;
            case CHECKED, CHOOSING -> Badge.Tone.WARN;
            case CANCELLED -> Badge.Tone.PLAIN;
        };
        return new Badge(Say.word("legal.import.state", one.state()), tone);
    }

    static Badge outcome(ImportOutcome outcome) {
        var tone = switch (outcome) {
            case NEW, UPDATED -> Badge.Tone.GOOD;
            case DOUBTFUL -> Badge.Tone.WARN;
            case WRONG -> Badge.Tone.BAD;
            case UNCHANGED, NOTHING -> Badge.Tone.PLAIN;
        };
        return new Badge(Say.word("legal.import.outcome", outcome), tone);
    }

    /** The column, what stands there, and what is the matter with it. */
    static Div problem(Problem problem) {
        var column = problem.column();
        var line = new Div();
        if (column != null) {
            var name = new Span(Say.word("legal.import.column", column) + ": ");
            name.addClassName("vk-row-small");
            line.add(name);
        }
        var sentence = Say.text(problem.key(), problem.arguments().toArray());
        line.add(new Span(problem.value().isEmpty() ? sentence : "“" + problem.value() + "”: " + sentence));
        var fate = new Span(" " + Say.word("legal.import.fate", problem.fate()));
        fate.addClassName("vk-row-small");
        line.add(fate);
        return line;
    }
}
