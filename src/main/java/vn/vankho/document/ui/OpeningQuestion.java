package vn.vankho.document.ui;

import java.util.List;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.CommonChange;
import vn.vankho.document.PickedDocument;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** Asks before a change of many documents opens some of them to people who could not see them. */
final class OpeningQuestion {
    private OpeningQuestion() {}

    /** @param go at once where nothing is opened */
    static void ask(List<PickedDocument> documents, CommonChange change, Runnable go) {
        long opened =
                documents.stream().filter(one -> change.opens(one.access())).count();
        long restricted = documents.stream()
                .filter(one -> one.access() == AccessLevel.RESTRICTED)
                .count();
        if (opened > 0)
            ask(
                    Say.text("document.many.access.wider", Formats.count(opened)),
                    Say.text(
                            "document.many.access.wider.what",
                            Formats.count(restricted),
                            Say.word("document.access", change.data().access())),
                    go);
        else if (restricted > 0 && change.namesReaders())
            ask(
                    Say.text("document.many.access.others", Formats.count(restricted)),
                    Say.text("document.many.access.others.what"),
                    go);
        else go.run();
    }

    private static void ask(String question, String what, Runnable go) {
        new SureDialog(question, what, Say.text("document.many.access"), go, Say.text("uikit.cancel"), () -> {}).open();
    }
}
