package vn.vankho.extraction;

/** Why a person should look at a page that was read off its picture. */
public enum Doubt {
    /** Không đọc được: it killed its reader or could not be drawn. */
    UNREADABLE,
    /** Độ chắc chắn thấp: below {@code vankho.ocr.sure} on the whole. */
    UNSURE,
    /** Nhiều từ không rõ: of more words than {@code vankho.ocr.doubtful} percent the program is not sure. */
    RUBBISH
}
