package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/** Quotations are blanked before sentences are read (RunningText); who decides on an act must see which words it exchanges or corrects. */
final class PrintedSentence {
    /** A longer quotation is a provision: it is shown at its place. */
    private static final int LONGEST = 300;

    private static final Pattern BLANKED = Pattern.compile("[“\"«](\\s{1," + LONGEST + "})[”\"»]");

    private PrintedSentence() {}

    /**
     * @param text as it stands, of which {@code running} is the one that was read
     * @return the act with its sentence as printed; as it is where its sentence is not what stands at its place
     */
    static ReadAct of(ReadAct act, RunningText running, String text) {
        if (!BLANKED.matcher(act.sentence()).find()) return act;
        var read = running.text().substring(act.from(), act.until());
        if (!LedSentence.inOneLine(read).equals(LedSentence.own(act.sentence()))) return act;
        var printed = new StringBuilder(read);
        var blanked = BLANKED.matcher(read);
        while (blanked.find()) {
            int from = blanked.start(1);
            int until = blanked.end(1);
            printed.replace(from, until, text.substring(act.from() + from, act.from() + until));
        }
        return act.saying(LedSentence.saying(act.sentence(), LedSentence.inOneLine(printed.toString())));
    }
}
