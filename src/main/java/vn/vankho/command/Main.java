package vn.vankho.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.vankho.command.bench.Bench;
import vn.vankho.command.recognition.EvaluateRecognition;

/** The commands of the launcher other than {@code run}. Exit codes: 0 done, 1 done with refusals, 2 not done. */
public final class Main {
    static final int DONE = 0, REFUSALS = 1, NOT_DONE = 2;
    /** Held: a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // the names of files are Vietnamese whatever the locale of the terminal says
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        LUCENE.setLevel(Level.WARNING);
        System.exit(code(() -> run(Arrays.asList(arguments)), System.err));
    }

    interface Command {
        int run() throws Exception;
    }

    /** What a person can mend is told in a sentence; all else is a fault of the program and shows where it happened. */
    static int code(Command command, PrintStream err) throws Exception {
        try {
            return command.run();
        } catch (CommandRefused e) {
            err.println(e.getMessage());
        } catch (FileSystemException e) {
            err.printf("Không đọc hoặc ghi được %s%s.%n", e.getFile(), why(e.getReason()));
        } catch (IOException e) {
            err.printf("Lệnh dừng vì không đọc hoặc ghi được%s.%n", why(e.getMessage()));
        }
        return NOT_DONE;
    }

    private static String why(@Nullable String reason) {
        return reason == null ? "" : " (" + reason + ")";
    }

    private static int run(List<String> arguments) throws Exception {
        if (arguments.isEmpty()) throw new CommandRefused("Thiếu tên lệnh; xem ./vankho help.");
        var rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "import" -> new ImportCommand(Options.of(rest), System.out, System.err).run();
            case "import-register" -> new ImportRegisterCommand(Options.of(rest), System.out, System.err).run();
            case "rebuild-index" -> new RebuildIndexCommand(Options.of(rest), System.err).run();
            case "bench" -> Bench.run(rest);
            case "evaluate" -> evaluate(rest);
            default ->
                throw new CommandRefused("Không có lệnh '%s'; xem ./vankho help.".formatted(arguments.getFirst()));
        };
    }

    private static int evaluate(List<String> arguments) {
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "search" -> EvaluateSearch.run(rest);
            case "ocr" -> EvaluateOcr.run(rest);
            case "recognition" -> EvaluateRecognition.run(rest);
            default -> throw new CommandRefused("Cách dùng: ./vankho evaluate search|ocr|recognition <thư mục>.");
        };
    }
}
