package vn.vankho.command.recognition;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code evaluate recognition <folder>}: a folder with {@code metadata.csv}, {@code relations.csv} and the files they name. Prints one JSON object
 * with precision, recall and f1 by part of the head for files with a text layer ({@code digital}), of the time before Unicode ({@code legacy}) and
 * scans ({@code scan}), by kind of relation, and by row of published lists.
 */
public final class EvaluateRecognition {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DONE = 0, REFUSALS = 1, NOT_DONE = 2;

    private EvaluateRecognition() {}

    /** @return 0 done, 1 the data could not be read, 2 asked wrongly */
    public static int run(List<String> args) {
        var out = System.out;
        System.setOut(System.err); // what a parser prints of an odd file is no part of the JSON
        return run(args, out, System.err);
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        var folder = args.size() == 1 ? Path.of(args.getFirst()) : Path.of("");
        if (!isTable(folder)) folder = folder.resolve("corpus");
        if (args.size() != 1 || !isTable(folder)) {
            err.println("Cách dùng: ./vankho evaluate recognition <thư mục có metadata.csv, relations.csv và các tệp>");
            return NOT_DONE;
        }
        // what readers of PDF say of fonts and the like would stand among the figures
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root)
            root.setLevel(Level.OFF);
        try {
            out.println(
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new RecognitionRun(folder, err).report()));
            return DONE;
        } catch (IOException e) {
            err.println("Không đọc được dữ liệu đánh giá trong " + folder + ": " + e.getMessage());
            return REFUSALS;
        }
    }

    private static boolean isTable(Path folder) {
        return Files.isReadable(folder.resolve("metadata.csv")) && Files.isReadable(folder.resolve("relations.csv"));
    }
}
