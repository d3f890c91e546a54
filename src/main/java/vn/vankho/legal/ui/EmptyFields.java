package vn.vankho.legal.ui;

import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/**
 * A head without its number, type, issuer or day of issue is accepted by a word of its own ("Văn bản không có …"): of a file that could not be
 * read Enter confirms nothing.
 */
final class EmptyFields {
    private static final List<HeaderField> ASKED =
            List.of(HeaderField.NUMBER, HeaderField.TYPE, HeaderField.ISSUER, HeaderField.ISSUED_ON);

    private EmptyFields() {}

    static void asked(HeaderForm form, Runnable accept) {
        var empty = ASKED.stream().filter(form::isEmpty).toList();
        // what was typed and is no day is refused at its field
        if (empty.isEmpty() || form.holdsNoDay()) {
            accept.run();
            return;
        }
        var names = empty.stream().map(form::label).collect(Collectors.joining(", "));
        new SureDialog(
                        Say.text("legal.confirm.empty", names),
                        Say.text("legal.confirm.empty.why"),
                        Say.text("legal.confirm.empty.none"),
                        accept,
                        Say.text("legal.confirm.empty.fill"),
                        () -> form.enter(empty.getFirst()))
                .open();
    }
}
