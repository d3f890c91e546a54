package vn.vankho.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a running portal over its REST API, as a person with a password or a personal token. */
final class PortalClient implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String url;
    private final String authorization;
    private final AwayNotice notice;
    private final Waits waits;

    PortalClient(Options options, PrintStream err) {
        this(options, err, Waits.USUAL);
    }

    PortalClient(Options options, PrintStream err, Waits waits) {
        this.waits = waits;
        this.url = PortalAddress.of(options.get("url", "VANKHO_URL"));
        this.authorization = Credentials.of(options);
        this.notice = new AwayNotice(url, err);
    }

    /** An answer of the portal; {@code body} is an empty object where it said nothing. */
    record Answer(int status, JsonNode body) {
        /** The sentence of a problem (RFC 9457), or what there is. */
        String reason() {
            var detail = body.path("detail").asString("");
            return detail.isEmpty() ? body.path("title").asString("HTTP " + status) : detail;
        }

        private boolean isAway() {
            return status >= 502 && status <= 504;
        }

        /** It is the portal that says so, of what it was sent; where its store or database is away it takes nothing else either. */
        private boolean isBusy() {
            var key = body.path("key").asString("");
            return status == 503 && !key.isEmpty() && !key.startsWith("storage.") && !key.equals("problem.database");
        }
    }

    interface Body {
        HttpRequest.BodyPublisher open() throws IOException;
    }

    /**
     * Sends, and again after a while when the portal or its store is away for a moment.
     *
     * @throws UnreadableFile when the body breaks off: it would the next time
     * @throws IOException when the body itself cannot be opened
     * @throws PortalBusy when the portal is there and does not take this: what has taken too long is not sent again, which would keep it busier
     * @throws CommandRefused when the portal stays away, does not let the person in, or asks to wait for too long
     */
    Answer send(String method, String path, String contentType, Body body) throws IOException, InterruptedException {
        // a question may be asked again and again; without its answer there is nothing to go on with
        boolean asks = method.equals("GET");
        var waited = Duration.ZERO;
        for (int attempt = 0; ; attempt++) {
            String away;
            boolean busy = false;
            var bytes = body.open();
            try {
                var request = HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", authorization)
                        .header("Content-Type", contentType)
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "vi")
                        .timeout(waits.patience(bytes.contentLength()))
                        .method(method, bytes)
                        .build();
                var response = http.send(request, HttpResponse.BodyHandlers.ofString());
                var answer = new Answer(response.statusCode(), json(response.body()));
                if (answer.status() == 401) throw unknown(answer);
                if (answer.status() == 429) {
                    // it says nothing of the file: whoever waits as long as was asked may send the same again
                    var asked = waits.asked(response.headers().firstValue("Retry-After"));
                    waited = waited.plus(asked);
                    if (waited.compareTo(Waits.LONGEST) > 0) throw new CommandRefused(asksForTooLong(answer.reason()));
                    notice.hurried(answer.reason(), asked);
                    Thread.sleep(asked);
                    attempt--;
                    continue;
                }
                if (!answer.isAway()) {
                    notice.answered();
                    return answer;
                }
                busy = !asks && answer.isBusy();
                away = answer.reason();
            } catch (HttpTimeoutException e) {
                away = "quá lâu không trả lời";
                if (!asks && isThere())
                    throw new PortalBusy("Cổng chưa trả lời sau %d giây; tệp có thể đã được lưu, chạy lại lệnh để biết."
                            .formatted(waits.patience(bytes.contentLength()).toSeconds()));
            } catch (IOException e) {
                UnreadableFile.rethrow(e);
                away = e.getMessage() == null ? "không kết nối được" : e.getMessage();
            }
            if (attempt == waits.pauses().size() && busy) throw new PortalBusy(away);
            if (attempt == waits.pauses().size()) throw new CommandRefused(stillAway(away));
            var pause = waits.pauses().get(attempt);
            notice.away(attempt, away, pause);
            Thread.sleep(pause);
        }
    }

    private String stillAway(String why) {
        return "Cổng %s không trả lời (%s); chạy lại lệnh để làm tiếp từ chỗ dừng.".formatted(url, why);
    }

    private String asksForTooLong(String why) {
        return "Cổng %s yêu cầu đợi quá lâu (%s); chạy lại lệnh sau để làm tiếp từ chỗ dừng.".formatted(url, why);
    }

    /** With what the portal says of it: a password that has to be replaced first, a closed account, a token that has ended. */
    private CommandRefused unknown(Answer answer) {
        var why = answer.body().path("detail").asString("");
        var what = "Cổng %s không nhận tên, mật khẩu hoặc mã truy cập này".formatted(url);
        return new CommandRefused(what + (why.isEmpty() ? "." : ": " + why));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, "application/json", HttpRequest.BodyPublishers::noBody);
    }

    /**
     * The account that the portal knows the caller by. It was made together with the data of that portal, so no other portal and no
     * emptied one has it.
     *
     * @throws CommandRefused when there is no portal or it does not know the person
     */
    String account() throws IOException, InterruptedException {
        var me = get("/api/v1/me");
        var id = me.body().path("id").asString("");
        if (me.status() != 200 || id.isEmpty())
            throw new CommandRefused("Địa chỉ %s không cho biết tài khoản đang dùng (%s); hãy xem lại --url."
                    .formatted(url, me.reason()));
        return id;
    }

    /** Whether it answers something else in this moment. */
    private boolean isThere() throws InterruptedException {
        try {
            var question = HttpRequest.newBuilder(URI.create(url + "/api/v1/me"))
                    .header("Authorization", authorization)
                    .timeout(waits.answer())
                    .build();
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
