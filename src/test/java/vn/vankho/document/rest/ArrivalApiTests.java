package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of files, for the script that sent them. */
class ArrivalApiTests extends DocumentCalls {
    @Test
    void who_sent_a_file_learns_that_it_was_read_or_put_away_and_nobody_else_does() throws Exception {
        var marked = sent("kế hoạch.txt", "MẬT\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\n" + fresh("năm"));
        var plain = sent("công văn.txt", fresh("Công văn về việc nghỉ lễ"));

        assertThat(read(marked, "mark")).isEqualTo("MẬT");
        assertThat(read(marked, "message")).contains("cách ly", "MẬT");
        assertThat(read(plain, "reading")).isEqualTo("DONE");
        assertThat(read(plain, "mark")).isNull();
        assertThat(get(staff, "/api/v1/documents/arrivals?id=" + marked + "&id=" + plain)
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void more_documents_than_an_address_holds_are_refused() throws Exception {
        var many = "?id="
                + String.join("&id=", java.util.Collections.nCopies(101, "00000000-0000-7000-8000-000000000001"));
        problem(get(clerk, "/api/v1/documents/arrivals" + many), 400, "100");
    }

    private String sent(String name, String text) throws Exception {
        return JsonPath.read(upload(clerk, name, text).body(), "$.id");
    }

    private String read(String document, String field) throws Exception {
        for (int i = 0; i < 300; i++) {
            var body = get(clerk, "/api/v1/documents/arrivals?id=" + document).body();
            assertThat(JsonPath.<List<String>>read(body, "$[*].id")).containsExactly(document);
            String mark = JsonPath.read(body, "$[0].mark");
            String reading = JsonPath.read(body, "$[0].reading");
            if (mark != null || "DONE".equals(reading) || "FAILED".equals(reading))
                return JsonPath.read(body, "$[0]." + field);
            Thread.sleep(100);
        }
        throw new AssertionError("not read in time");
    }
}
