package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalRegister;

/** What ends with the text that is detailed, said by a script. */
class EndedPartApiTests extends LegalApi {
    @Autowired
    private LegalRegister register;

    @Autowired
    private LegalLookup lookup;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"provisions": "Điều 3"}                | dieu_3
            {"provisions": "Điều 3", "part": false} | dieu_3
            {}                                      | part
            {"part": true}                          | part
            {"part": false}                         | whole
            """)
    void the_end_is_of_what_is_said_and_as_proposed_where_nothing_is(String body, String scope) throws Exception {
        var parent = register.enter(decision(fresh(2020), "2020-02-01"), lawyer.viewer());
        var child = register.enter(decision(fresh(2020), "2020-02-01"), lawyer.viewer());
        register.addRelation(child, parent, said(RelationKind.DETAILS, "", null), lawyer.viewer());
        var acting = register.enter(decision(fresh(2026), "2026-06-01"), lawyer.viewer());
        register.addRelation(
                acting, parent, said(RelationKind.REPEALS, "Điều 5", LocalDate.parse("2026-07-01")), lawyer.viewer());

        var answer = send(lawyer, "POST", LEGAL + "/events/" + end(child).id().value() + "/confirm", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(end(child).effect().confirmed()).isTrue();
        assertThat(end(child).effect().scope())
                .isEqualTo(
                        switch (scope) {
                            case "whole" -> Scope.WHOLE;
                            case "part" -> Scope.UNNAMED_PART;
                            default -> Scope.of(scope);
                        });
    }

    private EffectRow end(LegalDocumentId id) {
        return lookup.view(id, null, null, lawyer.viewer()).timeline().stream()
                .filter(row -> row.effect().kind() == EffectKind.PARENT_CEASED
                        && row.effect().retractedAt() == null)
                .findFirst()
                .orElseThrow();
    }

    private static RelationData said(RelationKind kind, String provisions, @Nullable LocalDate from) {
        return new RelationData(kind, provisions, false, from, null, "Câu làm căn cứ.");
    }
}
