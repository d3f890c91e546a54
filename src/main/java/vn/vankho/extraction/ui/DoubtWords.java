package vn.vankho.extraction.ui;

import vn.vankho.extraction.DoubtfulPage;
import vn.vankho.extraction.PageToCorrect;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.uikit.Say;

/** Why a person should look at a page, in words. */
final class DoubtWords {
    private DoubtWords() {}

    static String of(DoubtfulPage page) {
        return switch (page.doubt()) {
            case UNREADABLE -> unreadable(page.trouble(), page.isReadAgain());
            case UNSURE -> Say.text("extraction.doubtful.sure", page.confidence());
            case RUBBISH -> Say.text("extraction.doubtful.words", page.words());
        };
    }

    static String of(PageToCorrect page) {
        if (page.waiting()) return Say.text("extraction.doubtful.waiting");
        if (page.trouble().isEmpty() && !page.ofPicture()) return Say.text("extraction.doubtful.layer");
        return page.trouble().isEmpty()
                ? Say.text("extraction.doubtful.sureOf", page.confidence())
                : unreadable(page.trouble(), page.isReadAgain());
    }

    private static String unreadable(String trouble, boolean again) {
        return again ? unreadable(trouble) + " " + Say.text("extraction.doubtful.soon") : unreadable(trouble);
    }

    private static String unreadable(String trouble) {
        return switch (trouble) {
            case "extraction.timeout" -> Say.text("extraction.doubtful.late");
            case "extraction.outOfMemory" -> Say.text("extraction.doubtful.memory");
            case "extraction.crashed" -> Say.text("extraction.doubtful.crashed");
            case SeenPage.UNKNOWN_PICTURE -> Say.text(SeenPage.UNKNOWN_PICTURE);
            case SeenPage.BROKEN_PICTURE -> Say.text(SeenPage.BROKEN_PICTURE);
            default -> Say.text("extraction.doubtful.unreadable", trouble);
        };
    }
}
