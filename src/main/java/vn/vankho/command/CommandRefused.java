package vn.vankho.command;

/** The command cannot be done; the message is a sentence for the person at the terminal. */
class CommandRefused extends RuntimeException {
    CommandRefused(String sentence) {
        super(sentence);
    }
}
