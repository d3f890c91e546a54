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
    private static final Duration[] PAUSES = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    /** A slow line: bytes per second that a file may be expected to travel at least. */
    private static final long SLOW = 200_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String url;
    private final String authorization;
    private final AwayNotice notice;

    PortalClient(Options options, PrintStream err) {
        var address = options.get("url", "VANKHO_URL");
        this.url = (address == null ? "http://127.0.0.1:8080" : address).replaceAll("/+$", "");
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
    }

    interface Body {
        HttpRequest.BodyPublisher open() throws IOException;
    }

    /**
     * Sends, and again after a while when the portal or its store is away for a moment.
     *
     * @throws UnreadableFile when the body breaks off: it would the next time
     * @throws IOException when the body itself cannot be opened
     * @throws CommandRefused when the portal stays away or does not know the person
     */
    Answer send(String method, String path, String contentType, Body body) throws IOException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            String away;
            var bytes = body.open();
            try {
                var request = HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", authorization)
                        .header("Content-Type", contentType)
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "vi")
                        .timeout(patience(bytes.contentLength()))
                        .method(method, bytes)
                        .build();
                var response = http.send(request, HttpResponse.BodyHandlers.ofString());
                var answer = new Answer(response.statusCode(), json(response.body()));
                if (answer.status() == 401)
                    throw new CommandRefused("Cổng %s không nhận tên, mật khẩu hoặc mã truy cập này.".formatted(url));
                if (answer.status() < 502 || answer.status() > 504) {
                    notice.answered();
                    return answer;
                }
                away = answer.reason();
            } catch (HttpTimeoutException e) {
                away = "quá lâu không trả lời";
            } catch (IOException e) {
                UnreadableFile.rethrow(e);
                away = e.getMessage() == null ? "không kết nối được" : e.getMessage();
            }
            if (attempt == PAUSES.length)
                throw new CommandRefused(
                        "Cổng %s không trả lời (%s); chạy lại lệnh để làm tiếp từ chỗ dừng.".formatted(url, away));
            notice.away(attempt, away, PAUSES[attempt]);
            Thread.sleep(PAUSES[attempt]);
        }
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

    /** Of unknown length: as for a large file. */
    private static Duration patience(long bytes) {
        return ANSWER.plusSeconds((bytes < 0 ? 200_000_000 : bytes) / SLOW);
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
