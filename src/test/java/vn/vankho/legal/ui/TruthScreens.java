package vn.vankho.legal.ui;

import static vn.vankho.legal.LegalFixtures.decision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;

/** A text of the register, and what a register of others says of it. */
abstract class TruthScreens extends ScreenTest {
    static int number = 9_400;

    @Autowired
    LegalRegister register;

    @Autowired
    LegalEvents events;

    @Autowired
    ProposalQueue proposals;

    @Autowired
    JdbcClient jdbc;

    Person lawyer;
    Person clerk;

    @BeforeEach
    void enter() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        clerk = somebody("vanthu", Role.CLERK);
        signIn(lawyer);
    }

    String page() {
        return words($(LegalPage.class).single());
    }

    LegalDocumentId text() {
        var header = decision(++number + "/2016/QĐ-UBND", "2016-01-01");
        return register.enter(header, lawyer.viewer());
    }

    /** As a register that was taken over leaves it. */
    @Nullable
    UUID said(LegalDocumentId id, String words, String claim, String on) {
        var proposal = claim.equals("CEASED") ? UUID.randomUUID() : null;
        if (proposal != null)
            jdbc.sql("""
                    insert into effect_event (id, legal_document_id, kind, on_day, whole, sentence, basis, state, recorded_at)
                    values (?, ?, 'ANNOUNCED_CEASED', ?, true, ?, 'theo sổ “so.xlsx”, dòng 7', 'PROPOSED', now())
                    """)
                    .params(proposal, id.value(), LocalDate.parse(on), words)
                    .update();
        jdbc.sql("""
                insert into legal_source_statement (legal_document_id, status, ceased_on, row_no, said_at, claim, claim_on, effect_id)
                values (?, ?, ?, 7, now(), ?, ?, ?)
                """)
                .params(
                        id.value(),
                        words,
                        proposal == null ? null : LocalDate.parse(on),
                        claim,
                        LocalDate.parse(on),
                        proposal)
                .update();
        return proposal;
    }

    static void go(LegalDocumentId id, String query) {
        UI.getCurrent().navigate(LegalRoutes.page(id), QueryParameters.fromString(query));
    }
}
