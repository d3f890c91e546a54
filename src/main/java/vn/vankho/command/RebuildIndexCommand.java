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
            while (true) {
                Thread.sleep(LOOK);
                var state = portal.get("/api/v1/index");
                var rebuilding = state.body().path("rebuilding");
                if (state.status() != 200 || !rebuilding.isInt())
                    throw new CommandRefused(
                            "Không biết chỉ mục đã dựng lại xong chưa; cổng trả lời: " + state.reason());
                if (rebuilding.asInt() >= 0) err.printf("\rĐang dựng lại chỉ mục: %d %%", rebuilding.asInt());
                else
                    return ended(
                            state.body().path("lastRebuild").path("succeeded").asBoolean(false));
            }
        }
    }

    private int ended(boolean succeeded) {
        err.println();
        if (!succeeded)
            throw new CommandRefused(
                    "Cổng không dựng lại được chỉ mục; chỉ mục cũ vẫn đang được dùng. Nguyên nhân ghi trong nhật ký của cổng.");
        err.println("Đã dựng lại chỉ mục.");
        return Main.DONE;
    }
}
