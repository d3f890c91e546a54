package vn.vankho;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vankho.identity.Person;
import vn.vankho.identity.TestPeople;

/** The portal as scripts use it: over HTTP, by people who sign in with each call. */
public abstract class ApiTest extends PortalWithPeople {
    @LocalServerPort
    protected int port;

    private final HttpClient http = HttpClient.newHttpClient();

    protected HttpResponse<String> get(@Nullable Person person, String path) throws IOException, InterruptedException {
        return answer(request(person, path));
    }

    /** @param json nothing is sent where it is null */
    protected HttpResponse<String> send(@Nullable Person person, String method, String path, @Nullable String json)
            throws IOException, InterruptedException {
        return answer(request(person, path)
                .header("Content-Type", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    protected HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** @param person null for somebody who has not signed in */
    protected HttpRequest.Builder request(@Nullable Person person, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (person == null) return request;
        var sign = person.login() + ":" + TestPeople.PASSWORD;
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(sign.getBytes(UTF_8)));
    }
}
