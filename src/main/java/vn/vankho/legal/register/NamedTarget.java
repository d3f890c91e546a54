package vn.vankho.legal.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.shared.Days;
import vn.vankho.shared.Refused;

/** Which text a person means by its number: never a guess, because what a person enters counts at once. */
@Component
public class NamedTarget {
    private static final int MOST_NAMED = 5;

    private final LegalAccess access;
    private final CitedDocuments cited;

    NamedTarget(LegalAccess access, CitedDocuments cited) {
        this.access = access;
        this.cited = cited;
    }

    /**
     * The one that is meant; a new stub where none is known.
     *
     * @throws Refused where several texts bear the number, or where one does and the number, which comes back every year, is said without a day
     */
    LegalDocumentId of(LegalHeader named, LegalDocument acting, Viewer viewer) {
        var keys = LegalKeys.of(named);
        if (keys.identity() == null) throw new Refused("legal.relation.target.missing");
        var meant = nearest(named, access.allSeen(cited.meant(named, acting.header()), viewer));
        if (meant.isEmpty()) return unknown(named, acting.header(), viewer);
        boolean yearSaid = keys.nam() != null || named.issuedOn() != null;
        if (!yearSaid || !areOne(meant)) throw new Refused("legal.relation.target.several", said(meant));
        return meant.stream()
                .filter(one -> one.document() != null)
                .findFirst()
                .orElse(meant.getFirst())
                .id();
    }

    /** Texts of the register that may be meant: which one it is turns out when something is said of it. */
    @Transactional(readOnly = true)
    public List<LegalDocumentId> mayBe(LegalHeader named, LegalDocument acting, Viewer viewer) {
        return access.allSeen(cited.meant(named, acting.header()), viewer).stream()
                .map(LegalDocument::id)
                .toList();
    }

    /** A number of a text out of sight is as one that nobody knows: else naming it would tell that it is here, and act on it unseen. */
    LegalDocumentId unknown(LegalHeader named, LegalHeader acting, Viewer viewer) {
        var target = cited.target(named, acting);
        return access.isSeen(target, viewer) ? target : cited.stub(named, acting);
    }

    /** Those of the very day before others, and what is more than a stub before stubs. */
    private static List<LegalDocument> nearest(LegalHeader named, List<LegalDocument> known) {
        return Stream.of(
                        known.stream()
                                .filter(one -> named.issuedOn() != null
                                        && named.issuedOn().equals(one.header().issuedOn()))
                                .toList(),
                        known.stream()
                                .filter(one -> one.state() != HeaderState.CITED)
                                .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(known);
    }

    /** One text, or several entries of one: what its files are. */
    private static boolean areOne(List<LegalDocument> meant) {
        var first = meant.getFirst().header();
        return meant.size() == 1
                || meant.stream()
                        .map(LegalDocument::header)
                        .allMatch(other -> first.issuedOn() != null
                                && first.issuedOn().equals(other.issuedOn())
                                && Issuers.same(first, other));
    }

    private static String said(List<LegalDocument> meant) {
        return meant.stream()
                .limit(MOST_NAMED)
                .map(LegalDocument::header)
                .map(one -> Stream.of(
                                one.name(), one.issuedOn() == null ? null : Days.said(one.issuedOn()), one.issuer())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("; "));
    }
}
