package vn.vankho.command.recognition;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of one field. An answer that is not known is not counted; "none" said where none is, is right and in neither share. */
final class FieldScore {
    private int right;
    private int wrong;
    private int missed;
    private int rightNone;
    private int sure;
    private int sureRight;

    /**
     * @param answer the right one, or empty where there is none
     * @param said what was read, or empty
     * @param equal whether both mean the same
     */
    void count(String answer, String said, boolean equal) {
        if (answer.isEmpty() && said.isEmpty()) rightNone++;
        else if (!said.isEmpty() && equal) right++;
        else {
            if (!said.isEmpty()) wrong++;
            if (!answer.isEmpty()) missed++;
        }
    }

    /** The same of a reading that calls itself sure. */
    void countSure(boolean equal) {
        sure++;
        if (equal) sureRight++;
    }

    Map<String, Object> report() {
        var report = shares(right, wrong, missed);
        report.put("none", rightNone);
        if (sure > 0) report.put("sure", Map.of("said", sure, "right", rounded((double) sureRight / sure)));
        return report;
    }

    static Map<String, Object> shares(int right, int wrong, int missed) {
        double precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
        double recall = right + missed == 0 ? 1 : (double) right / (right + missed);
        var shares = new LinkedHashMap<String, Object>();
        shares.put("precision", rounded(precision));
        shares.put("recall", rounded(recall));
        shares.put("f1", rounded(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)));
        shares.put("right", right);
        shares.put("wrong", wrong);
        shares.put("missed", missed);
        return shares;
    }

    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
