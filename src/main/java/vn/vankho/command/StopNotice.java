package vn.vankho.command;

import java.io.PrintStream;
import java.util.function.Supplier;

/** The last word of an import that is stopped half way, as by Ctrl-C: how far it came, and that it can go on. */
final class StopNotice implements AutoCloseable {
    private final Thread hook;

    /** @param sentence asked for when it is time */
    StopNotice(PrintStream err, Supplier<String> sentence) {
        hook = new Thread(() -> ProgressBar.line(err, sentence.get()));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // stopping already: the hook has its say
        }
    }
}
