package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REPEALS;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.queue.ProposalFilter;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.uikit.Say;

/** What a decision leads to is shown where the decision is taken: what changes a status first, and afterwards what is proposed because of it. */
class ProposalOrderTests extends QueueScreens {
    @Autowired
    private ProposalQueue proposals;

    @Test
    void within_a_text_what_changes_a_status_comes_first_and_on_what_it_rests_last() {
        var own = header("2019-05-10");
        read(
                own,
                AccessLevel.INTERNAL,
                .99f,
                mere(BASED_ON, header("2013-08-11")),
                mere(DETAILS, header("2013-08-12")),
                repeals(header("2013-08-13")));
        var filter = new ProposalFilter(null, false, false, own.number());

        assertThat(proposals
                        .list(filter, 0, 10, clerk.viewer())
                        .rows()
                        .getFirst()
                        .acts())
                .extracting(row -> row.data().kind())
                .containsExactly(REPEALS, DETAILS, BASED_ON);

        signIn(somebody("phapche", Role.LEGAL_OFFICER));
        go(LegalRoutes.PROPOSALS, "tu=" + own.number());
        assertThat(words($(ProposalCard.class).single()))
                .containsSubsequence(
                        Say.word("legal.relation", REPEALS),
                        Say.word("legal.relation", DETAILS),
                        Say.word("legal.relation", BASED_ON));
    }

    @Test
    void whoever_confirms_the_end_of_a_text_is_told_which_texts_are_proposed_to_end_with_it() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var parent = header("2013-08-14");
        var parentId = register.enter(parent, clerk.viewer());
        var child = header("2014-08-14");
        details(register.enter(child, clerk.viewer()), parentId);
        var acting = read(header("2019-05-11"), AccessLevel.INTERNAL, .99f, repeals(parent));
        confirmed(acting);
        signIn(lawyer);
        go(LegalRoutes.PROPOSALS, "tu=" + numberOf(acting));

        test($(Button.class, $(ProposalCard.class).single())
                        .withText(Say.text("legal.accept"))
                        .single())
                .click();

        var told = $(DecidedDialog.class).single();
        assertThat(words(told)).contains("1 văn bản con", child.number());
        assertThat($(Anchor.class, told).all())
                .extracting(Anchor::getHref)
                .anyMatch(to -> to.startsWith(LegalRoutes.PROPOSALS + "?tu="));
        go(LegalRoutes.PROPOSALS, "tu=" + parent.number());
        assertThat(words($(ProposalsView.class).single())).contains(child.number());
    }

    private void details(LegalDocumentId child, LegalDocumentId parent) {
        register.addRelation(
                child,
                parent,
                new RelationData(DETAILS, "", false, null, null, ""),
                somebody("phapche", Role.LEGAL_OFFICER).viewer());
    }

    private void confirmed(LegalDocumentId id) {
        var document = lookup.view(id, null, null, clerk.viewer()).document();
        register.confirmHeader(id, document.revision(), document.header(), clerk.viewer());
    }

    private static ReadRelation mere(RelationKind kind, LegalHeader target) {
        var data = new RelationData(kind, "", false, null, null, "Theo Quyết định số " + target.number() + ";");
        return new ReadRelation(data, target, "Quyết định số " + target.number(), 0, 3, .95f);
    }
}
