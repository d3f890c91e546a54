package vn.vankho.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
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
        int code;
        try {
            code = run(Arrays.asList(arguments));
        } catch (CommandRefused e) {
            System.err.println(e.getMessage());
            code = NOT_DONE;
        }
        System.exit(code);
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
