package vn.vankho.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Asks a running portal to build its index anew, and waits; people go on searching in the old one. */
final class RebuildIndexCommand {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Options options;
    private final PrintStream err;

    RebuildIndexCommand(Options options, PrintStream err) {
        this.options = options;
        this.err = err;
    }

    int run() throws IOException, InterruptedException {
        try (var portal = new PortalClient(options, err)) {
            var asked = portal.send("POST", "/api/v1/index/rebuild", "application/json", BodyPublishers::noBody);
            if (asked.status() >= 300) throw new CommandRefused("Cổng từ chối dựng lại chỉ mục: " + asked.reason());
            for (int percent = 0; percent >= 0; ) {
                Thread.sleep(LOOK);
                var state = portal.get("/api/v1/index");
                percent = state.body().path("rebuilding").asInt(-1);
                if (percent >= 0) err.printf("\rĐang dựng lại chỉ mục: %d %%", percent);
            }
            err.println("\rĐã dựng lại chỉ mục.              ");
            return Main.DONE;
        }
    }
}
