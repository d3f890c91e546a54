package vn.vankho.legal.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person says of an import waits for no batch of it, and one import does not hide behind another. */
class ImportInHandTests extends ImportApi {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void stopping_answers_at_once_and_the_rows_in_hand_do_not_come_in() throws Exception {
        var known = fresh();
        apply(clerk, checked(clerk, HEAD + row(known, "Cũ", "01/02/2020", "11/02/2020")), "{}");
        var first = checked(clerk, HEAD + row(known, "Mới", "01/02/2020", "11/02/2020"));
        var second = checked(clerk, HEAD + row(fresh(), "Khác", "01/02/2020", "11/02/2020"));
        var third = checked(clerk, HEAD + row(fresh(), "Khác nữa", "01/02/2020", "11/02/2020"));

        whileSomebodyHas(known, () -> {
            send(clerk, "POST", IMPORTS + "/" + first + "/apply", "{}");
            await().atMost(Duration.ofSeconds(60)).until(this::somebodyWaits);
            send(clerk, "POST", IMPORTS + "/" + second + "/apply", "{}");
            send(clerk, "POST", IMPORTS + "/" + third + "/check", null);
            assertThat(number(second, "ahead")).isEqualTo(2);
            // looking through goes before taking over, whoever asked first
            assertThat(number(third, "ahead")).isZero();

            assertThat(CompletableFuture.supplyAsync(() -> stopped(first)).get(30, TimeUnit.SECONDS))
                    .isEqualTo(204);
            assertThat(text(first, "state")).isEqualTo("CANCELLED");
        });

        reaches(clerk, second, "DONE");
        reaches(clerk, third, "CHECKED");
        assertThat(text(first, "state")).isEqualTo("CANCELLED");
        assertThat(number(first, "applied")).isZero();
        assertThat(JsonPath.<String>read(document(known), "$.header.title")).isEqualTo("Cũ");
    }

    @Test
    void rows_that_were_left_out_and_other_tables_of_the_file_come_in_later() throws Exception {
        var one = fresh();
        var doubtful = fresh();
        var id = checked(
                clerk,
                HEAD
                        + row(one, "Rõ", "01/02/2020", "11/02/2020")
                        + row(doubtful, "Năm khác", "01/02/2021", "11/02/2021"));
        apply(clerk, id, "{}");
        assertThat(total(doubtful)).isZero();

        assertThat(send(clerk, "POST", IMPORTS + "/" + id + "/check", null).statusCode())
                .isEqualTo(202);
        reaches(clerk, id, "CHECKED");
        apply(clerk, id, "{\"withDoubtful\": true}");

        assertThat(total(doubtful)).isEqualTo(1);
        assertThat(number(id, "applied")).isEqualTo(2);
        assertThat(number(id, "waiting")).isEqualTo(2);
    }

    @Test
    void a_head_that_cannot_be_confirmed_with_the_whole_is_told_with_its_reason() throws Exception {
        var good = fresh();
        var far = fresh();
        var id = checked(
                clerk,
                HEAD + row(far, "Xa", "01/02/2020", "11/02/2020") + row(good, "Được", "01/02/2020", "11/02/2020"));
        apply(clerk, id, "{}");
        jdbc.sql("update legal_document set effective_from = '2401-01-01' where number = ?")
                .param(far)
                .update();

        send(lawyer, "POST", IMPORTS + "/" + id + "/confirm", null);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> JsonPath.<String>read(
                                get(lawyer, IMPORTS + "/" + id).body(), "$.state")
                        .equals("DONE"));

        assertThat(JsonPath.<String>read(document(good), "$.state")).isEqualTo("CONFIRMED");
        assertThat(number(id, "refused")).isEqualTo(1);
        var refused = get(lawyer, IMPORTS + "/" + id + "/rows?refused=true").body();
        assertThat(JsonPath.<List<String>>read(refused, "$.rows[*].refusal"))
                .singleElement()
                .asString()
                .contains("2401");
        assertThat(JsonPath.<List<String>>read(refused, "$.rows[0].cells")).contains(far);

        jdbc.sql("update legal_document set state = 'CONFIRMED', confirmed_at = now() where number = ?")
                .param(far)
                .update();

        assertThat(number(id, "refused")).isZero();
        var left = get(clerk, IMPORTS + "/" + id + "/rows?refused=true").body();
        assertThat(JsonPath.<Integer>read(left, "$.total")).isZero();
        assertThat(JsonPath.<List<String>>read(left, "$.rows"))
                .as("a person has confirmed it since")
                .isEmpty();
    }

    /** Whatever is asked of the rows, as many are counted as there are. */
    @Test
    void of_rows_that_are_asked_for_by_two_things_those_are_counted_that_have_both() throws Exception {
        var id = checked(
                clerk,
                HEAD
                        + row(fresh(), "Gõ nhầm năm", "01/02/2201", "")
                        + row(fresh(), "Năm khác", "01/02/2021", "11/02/2021")
                        + row(fresh(), "Rõ", "01/02/2020", "11/02/2020"));

        var both = get(clerk, IMPORTS + "/" + id + "/rows?outcome=WRONG&problems=true")
                .body();

        assertThat(JsonPath.<List<Object>>read(both, "$.rows")).hasSize(1);
        assertThat(JsonPath.<Integer>read(both, "$.total")).isEqualTo(1);
    }

    @Test
    void a_day_that_no_text_can_bear_is_told_before_anything_comes_in() throws Exception {
        var id = checked(clerk, HEAD + row(fresh(), "Gõ nhầm năm", "01/02/2201", ""));

        assertThat(get(clerk, IMPORTS + "/" + id + "/rows?outcome=WRONG").body())
                .contains("2201");
    }

    private int number(String id, String value) throws Exception {
        return JsonPath.<Integer>read(get(clerk, IMPORTS + "/" + id).body(), "$." + value);
    }

    private String text(String id, String value) throws Exception {
        return JsonPath.read(get(clerk, IMPORTS + "/" + id).body(), "$." + value);
    }

    private int stopped(String id) {
        try {
            return send(clerk, "DELETE", IMPORTS + "/" + id, null).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private interface Deed {
        void run() throws Exception;
    }

    /** Another transaction holds the text meanwhile. */
    private void whileSomebodyHas(String number, Deed deed) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(jdbc.sql("select id from legal_document where number = ? for update")
                            .param(number)
                            .query(UUID.class)
                            .list())
                    .hasSize(1);
            try {
                deed.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
