package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One person's scripts on the REST API of a portal. */
final class Api {
    private static final String DOCUMENTS = "/api/v1/documents";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String sign;

    Api(int port, String login, String password) {
        this.port = port;
        this.sign = "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(UTF_8));
    }

    HttpResponse<String> upload(String name, byte[] bytes, String... fields) throws IOException, InterruptedException {
        var boundary = "vk" + UUID.randomUUID();
        var head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                    + fields[i + 1] + "\r\n");
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        var request = request(DOCUMENTS)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(bytes),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Begins an upload and leaves it in the middle of the file. */
    Socket unfinishedUpload() throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("POST " + DOCUMENTS + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + sign
                                + "\r\nContent-Type: multipart/form-data; boundary=vk\r\nContent-Length: 100000\r\n\r\n--vk\r\n"
                                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nnửa")
                        .getBytes(UTF_8));
        return socket;
    }

    /** Uploads what must be taken; the id of the document. */
    String keep(String name, byte[] bytes, String... fields) throws IOException, InterruptedException {
        var answer = upload(name, bytes, fields);
        if (answer.statusCode() != 201) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return JsonPath.read(answer.body(), "$.id");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> document(String id, String... path) throws IOException, InterruptedException {
        return get(DOCUMENTS + "/" + id + String.join("", path));
    }

    HttpResponse<String> search(String query) throws IOException, InterruptedException {
        return get("/api/v1/search?limit=10&q=" + URLEncoder.encode(query, UTF_8));
    }

    /** State of a step as its name, NONE where there is no such step yet. */
    String state(String id, String kind) throws IOException, InterruptedException {
        var steps = document(id, "/steps");
        if (steps.statusCode() != 200) return "NONE";
        List<Map<String, Object>> found = JsonPath.read(steps.body(), "$[?(@.kind == '" + kind + "')]");
        return found.isEmpty() ? "NONE" : String.valueOf(found.getFirst().get("state"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", sign);
    }
}
