package vn.vankho.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept is found by scripts. */
class SearchPortalTests extends SearchedPortal {
    @Test
    void what_is_kept_is_found_by_http_and_gone_when_it_is_trashed() throws Exception {
        var word = fresh();
        var id = keep("Kế hoạch " + word + ".txt", "Rà soát văn bản hết hiệu lực " + word + " của Sở.");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        // in quotes: documents of other tests have the common words
        var answer = get(person, "/api/v1/search?q=" + encoded("ra soat \"" + word + "\"") + "&facets=true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.total")).isEqualTo(1);
        assertThat(JsonPath.<String>read(answer.body(), "$.hits[0].id"))
                .isEqualTo(id.value().toString());
        assertThat(JsonPath.<String>read(answer.body(), "$.hits[0].snippet")).contains("Rà soát văn bản");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.facets.kind[0].count"))
                .isEqualTo(1);
        assertThat(get(person, "/api/v1/search/suggest?q=" + encoded("kế hoạch " + word))
                        .body())
                .contains(id.value().toString());

        documents.trash(id, clerk);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 0);
        documents.restore(id, clerk);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);
    }

    @Test
    void a_wrong_parameter_is_refused_by_name() throws Exception {
        assertThat(get(person, "/api/v1/search?q=a&limit=101").body())
                .contains("limit")
                .contains("100");
        assertThat(get(person, "/api/v1/search?q=a&offset=-1").statusCode()).isEqualTo(400);
        assertThat(get(person, "/api/v1/search?q=a&sort=ngay").body()).contains("newest_issued");
        assertThat(get(person, "/api/v1/search?q=a&from=hôm-nay".replace("ô", "o"))
                        .body())
                .contains("2026-01-31");
        assertThat(get(person, "/api/v1/search?q=a&from=2026-02-01&until=2026-01-01")
                        .body())
                .contains("2026-02-01");
        assertThat(get(person, "/api/v1/search?q=a&loai=1").body()).contains("“loai”");
        assertThat(get(person, "/api/v1/search?q=a&kind=XX").body()).contains("“XX”", "RECORD");
        var status = get(person, "/api/v1/search?q=a&status=het-hieu-luc");
        assertThat(status.statusCode()).isEqualTo(400);
        assertThat(status.body()).contains("“status”", "“het-hieu-luc”", "PARTLY_CEASED", "UNKNOWN");
        assertThat(get(person, "/api/v1/search?q=a&status=UNKNOWN&status=CEASED")
                        .statusCode())
                .isEqualTo(200);
        for (var of : List.of("/api/v1/search", "/api/v1/search/export")) {
            var unit = get(person, of + "?q=a&unit=KHONG-CO-DON-VI");
            assertThat(unit.statusCode()).isEqualTo(400);
            assertThat(unit.body()).contains("“unit”", "“KHONG-CO-DON-VI”");
        }
        assertThat(get(person, "/api/v1/search?q=a&year=abc").body()).contains("“year”", "“abc”");
        for (var overlooked : List.of("limit=5", "offset=5", "facets=true"))
            assertThat(get(person, "/api/v1/search/export?q=a&" + overlooked).body())
                    .contains("“" + overlooked.split("=")[0] + "”");
        assertThat(get(null, "/api/v1/search?q=a").statusCode()).isEqualTo(401);
    }

    @Test
    void an_empty_parameter_is_not_said_and_a_second_one_is_not_overlooked() throws Exception {
        var word = fresh();
        keepIssued("Ao " + word, "2022-05-01");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        assertThat(titles(word, "&type=&issuer=&unit=&tag=&status=&kind=&year=&from=&sort=&limit="))
                .containsExactly("Ao");
        assertThat(get(person, "/api/v1/search?q=a&q=b").body()).contains("“q”", "2");
        assertThat(get(person, "/api/v1/search?q=a&sort=title&sort=relevance").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_description_of_the_interface_names_each_parameter_of_a_search() throws Exception {
        var described = get(person, "/api/v1/openapi.json").body();

        for (var path : List.of("/api/v1/search", "/api/v1/search/export"))
            assertThat(JsonPath.<List<String>>read(
                            described, "$.paths['" + path + "'].get.parameters[?(@.in == 'query')].name"))
                    .contains("q", "kind", "type", "issuer", "field", "year", "unit", "status", "tag", "from", "until")
                    .doesNotContain("parameters");
        assertThat(JsonPath.<List<String>>read(
                        described, "$.paths['/api/v1/search'].get.parameters[?(@.in == 'query')].name"))
                .contains("limit", "offset", "facets");
        assertThat(JsonPath.<List<String>>read(
                        described, "$.paths['/api/v1/search/export'].get.parameters[?(@.in == 'query')].name"))
                .doesNotContain("limit", "offset", "facets");
    }

    @Test
    void results_are_sorted_and_narrowed_by_the_day_of_issue() throws Exception {
        var word = fresh();
        keepIssued("Bờ " + word, "2020-05-01");
        keepIssued("Ao " + word, "2022-05-01");
        keepIssued("Đê " + word, "2021-05-01");
        keepIssued("Cá " + word, null);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 4);

        assertThat(titles(word, "&sort=newest_issued")).containsExactly("Ao", "Đê", "Bờ", "Cá");
        assertThat(titles(word, "&sort=oldest_issued")).containsExactly("Bờ", "Đê", "Ao", "Cá");
        assertThat(titles(word, "&sort=newest_kept")).containsExactly("Cá", "Đê", "Ao", "Bờ");
        assertThat(titles(word, "&sort=title")).containsExactly("Ao", "Bờ", "Cá", "Đê");
        assertThat(titles(word, "&sort=title&from=2021-05-01")).containsExactly("Ao", "Đê");
        assertThat(titles(word, "&sort=title&until=2021-05-01")).containsExactly("Bờ", "Đê");
        assertThat(titles(word, "&from=2021-01-01&until=2021-12-31")).containsExactly("Đê");
    }

    /** First words of the titles found, in order. */
    private List<String> titles(String word, String parameters) throws Exception {
        var answer = get(person, "/api/v1/search?q=" + word + parameters);
        return JsonPath.<List<String>>read(answer.body(), "$.hits[*].title").stream()
                .map(title -> title.substring(0, title.indexOf(' ')))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
