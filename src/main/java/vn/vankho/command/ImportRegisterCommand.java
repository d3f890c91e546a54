package vn.vankho.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends a register to a running portal, has it looked through, prints what becomes of its rows, and takes it over when asked to. Stopped, it
 * loses nothing: the portal works on by itself, and its page shows the rest.
 */
final class ImportRegisterCommand {
    private static final String IMPORTS = "/api/v1/legal/imports";
    private static final String JSON = "application/json";
    private static final int SHOWN = 50;
    private static final long LOOK_EVERY_MS = 500;
    private static final Map<String, String> OUTCOMES = Map.of(
            "NEW", "mới",
            "UPDATED", "cập nhật",
            "UNCHANGED", "không đổi",
            "DOUBTFUL", "cần xem lại",
            "WRONG", "lỗi",
            "NOTHING", "bỏ qua");

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    ImportRegisterCommand(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException, InterruptedException {
        var mode = options.named().getOrDefault("mode", "check");
        if (options.alone().size() != 1 || !List.of("check", "apply", "confirm").contains(mode))
            throw new CommandRefused(
                    "Cách dùng: ./vankho import-register <tệp> [--mode check|apply|confirm] [--doubtful yes] [--issuer \"…\"] [--url …] [--user …|--token …]");
        try (var portal = new PortalClient(options, err)) {
            var started = sent(portal, Path.of(options.alone().getFirst()));
            var id = started.path("id").asString("");
            said(portal.send(
                    "POST", IMPORTS + "/" + id + "/check", JSON, () -> BodyPublishers.ofString(choice(started))));
            var checked = followed(portal, id, "looked", "CHECKED");
            tell(checked);
            faults(portal, id);
            if (!mode.equals("check")) {
                var body = "{\"confirmed\": %s, \"withDoubtful\": %s}"
                        .formatted(mode.equals("confirm"), options.named().containsKey("doubtful"));
                said(portal.send("POST", IMPORTS + "/" + id + "/apply", JSON, () -> BodyPublishers.ofString(body)));
                var done = followed(portal, id, "applied", "DONE");
                out.printf(
                        "đã nhập %d/%d dòng%n",
                        done.path("applied").asLong(), done.path("total").asLong());
            }
            return checked.path("counts").path("WRONG").asLong() == 0 ? Main.DONE : Main.REFUSALS;
        }
    }

    private static JsonNode sent(PortalClient portal, Path file) throws IOException, InterruptedException {
        if (!Files.isRegularFile(file)) throw new CommandRefused("Không có tệp %s.".formatted(file));
        var entry = new ImportSource.Entry(
                file.getFileName().toString(), Files.size(file), 0, () -> ImportSource.onDisk(file));
        try (var form = new FileForm(entry)) {
            return said(portal.send("POST", IMPORTS, form.type(), form));
        } catch (UnreadableFile broken) {
            throw new CommandRefused(Objects.requireNonNull(broken.getMessage()));
        }
    }

    /** As the portal understands the columns, with the issuer for rows that name none. */
    private String choice(JsonNode started) {
        var choice = (ObjectNode) started.path("choice").deepCopy();
        var issuer = options.named().get("issuer");
        if (issuer != null) choice.withObject("/givens").put("ISSUER", issuer);
        return choice.toString();
    }

    private JsonNode followed(PortalClient portal, String id, String counted, String until)
            throws IOException, InterruptedException {
        ProgressBar bar = null;
        while (true) {
            var now = said(portal.get(IMPORTS + "/" + id));
            if (bar == null) bar = new ProgressBar(err, now.path("total").asInt());
            bar.show(Math.max(1, now.path(counted).asInt()));
            var state = now.path("state").asString("");
            if (state.equals(until)) {
                bar.clear();
                return now;
            }
            if (state.equals("CANCELLED") || state.equals("FAILED"))
                throw new CommandRefused(
                        "Việc nhập đã dừng. %s".formatted(now.path("failure").asString("")));
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private void tell(JsonNode checked) {
        for (var outcome : List.of("NEW", "UPDATED", "UNCHANGED", "DOUBTFUL", "WRONG", "NOTHING"))
            out.printf(
                    "%s: %d%n",
                    OUTCOMES.get(outcome), checked.path("counts").path(outcome).asLong());
    }

    private void faults(PortalClient portal, String id) throws IOException, InterruptedException {
        for (var outcome : List.of("WRONG", "DOUBTFUL")) {
            var rows = said(portal.get(IMPORTS + "/" + id + "/rows?limit=" + SHOWN + "&outcome=" + outcome));
            for (var row : rows.path("rows"))
                for (var problem : row.path("problems"))
                    out.printf(
                            "dòng %d\t%s\t%s\t%s%n",
                            row.path("row").asInt(),
                            OUTCOMES.get(outcome),
                            problem.path("value").asString(""),
                            problem.path("sentence").asString(""));
            long more = rows.path("total").asLong() - rows.path("rows").size();
            if (more > 0) out.printf("… và %d dòng nữa; xem đủ ở trang nhập sổ của cổng.%n", more);
        }
    }

    private static JsonNode said(PortalClient.Answer answer) {
        if (answer.status() >= 300) throw new CommandRefused(answer.reason());
        return answer.body();
    }
}
