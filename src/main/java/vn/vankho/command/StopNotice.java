package vn.vankho.command;

import java.io.PrintStream;
import java.util.function.IntSupplier;

/** The last word of an import that is stopped half way, as by Ctrl-C: how far it came, and that it can go on. */
final class StopNotice implements AutoCloseable {
    private final Thread hook;

    /** @param kept how many of the {@code all} files are in the portal by now */
    StopNotice(PrintStream err, IntSupplier kept, int all) {
        hook = new Thread(() -> ProgressBar.line(
                err,
                "Đã dừng: %d/%d tệp đã ở trong kho; chạy lại đúng lệnh này để làm tiếp từ chỗ dừng."
                        .formatted(kept.getAsInt(), all)));
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
