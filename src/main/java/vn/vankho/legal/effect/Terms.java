package vn.vankho.legal.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when something is in force by its own word (R2, R3 a): the latest word counts, and a provision's own goes before that of its text. */
final class Terms {
    private @Nullable LocalDate ofText;
    private @Nullable LocalDate own;

    /** An extension of the text is none of a provision with a shorter term, but it overtakes one that had been extended beyond the text. */
    void ofText(LocalDate lastDay) {
        boolean overtaken = own != null && ofText != null && own.isAfter(ofText) && !lastDay.isBefore(own);
        if (overtaken) own = null;
        ofText = lastDay;
    }

    void own(LocalDate lastDay) {
        own = lastDay;
    }

    void forget() {
        ofText = null;
        own = null;
    }

    boolean areOver(LocalDate day) {
        var lastDay = own == null ? ofText : own;
        return lastDay != null && day.isAfter(lastDay);
    }
}
