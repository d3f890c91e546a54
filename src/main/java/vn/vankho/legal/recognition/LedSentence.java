package vn.vankho.legal.recognition;

/**
 * The item of a list with the words that lead it: alone it says neither what is done to the text that it names nor until when. What lies between
 * the two in the text is left out.
 */
public final class LedSentence {
    private static final String BETWEEN = " […] ";
    /** A lead may tell why at length; the verb stands at its beginning. */
    private static final int LONGEST_LEAD = 600;

    private LedSentence() {}

    /** @param lead empty: there is none */
    static String of(String lead, String item) {
        var said = inOneLine(lead);
        if (said.isEmpty()) return item;
        return (said.length() > LONGEST_LEAD ? said.substring(0, LONGEST_LEAD) : said) + BETWEEN + item;
    }

    /** What stands at the place of the act itself: the item, or all of it. */
    public static String own(String sentence) {
        int between = sentence.indexOf(BETWEEN);
        return between < 0 ? sentence : sentence.substring(between + BETWEEN.length());
    }

    /** The same with the item in other words. */
    static String saying(String sentence, String item) {
        return sentence.substring(0, sentence.length() - own(sentence).length()) + item;
    }

    static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
