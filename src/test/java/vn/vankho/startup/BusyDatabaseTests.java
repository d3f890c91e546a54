package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ApiTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** Requests while no connection to the database is to be had: nobody waits for long, and how the portal is can be asked all the while. */
@Timeout(180)
class BusyDatabaseTests extends ApiTest {
    private static final int REQUESTS = 200;

    @Autowired
    HikariDataSource pool;

    private final List<Connection> taken = new ArrayList<>();
    private Person clerk;

    @BeforeEach
    void takeAll() throws Exception {
        clerk = somebody("Trần Thị Bận", Role.CLERK);
        assertThat(get(clerk, "/api/v1/documents?limit=1").statusCode()).isEqualTo(200);
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) taken.add(pool.getConnection());
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (var connection : taken) connection.close();
    }

    @Test
    void a_script_is_told_to_come_again_before_and_after_it_is_known_who_it_is() throws Exception {
        // known for some seconds yet: it is the controller that asks the database
        assertTold(get(clerk, "/api/v1/documents?limit=1"));
        assertTold(get(unknown(), "/api/v1/documents?limit=1"));
    }

    @Test
    void the_health_is_told_while_hundreds_wait() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var waiting = IntStream.range(0, REQUESTS)
                    .mapToObj(_ -> http.sendAsync(
                            request(clerk, "/api/v1/documents?limit=1").build(), BodyHandlers.ofString()))
                    .toList();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() > REQUESTS / 2);

            var health = get(null, "/actuator/health");

            assertThat(waiting).as("they still wait").anyMatch(one -> !one.isDone());
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).as("busy, not away").contains("\"db\":{\"status\":\"UP\"}");
            for (var one : waiting.stream().map(CompletableFuture::join).toList()) assertTold(one);
        }
    }

    private Person unknown() {
        return new Person(clerk.id(), "nguoi-la", "Người lạ", null, null, clerk.roles(), clerk.units(), true);
    }

    private static void assertTold(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("problem.database", "Cơ sở dữ liệu không trả lời, đang quá bận");
    }
}
