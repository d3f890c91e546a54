package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took whose place: after a merger the successor may amend what its predecessors issued (Luật 64/2025/QH15 Điều 54 khoản 2). */
@Component
public class IssuerLines {
    /** A province was made of three at most; towns and communes of more. */
    private static final int MOST = 8;

    private final IssuerQueries issuers;

    IssuerLines(IssuerQueries issuers) {
        this.issuers = issuers;
    }

    /**
     * Whose place a body has taken: what they issued before that it may cite by a bare number.
     *
     * @param after the day of what is cited; null: not known
     * @param by the day of what cites it; null: not known
     */
    @Transactional(readOnly = true)
    public List<String> before(@Nullable String issuer, @Nullable LocalDate after, @Nullable LocalDate by) {
        var key = IssuerNames.key(issuer);
        return key == null ? List.of() : issuers.before(key, after, by, MOST);
    }

    /**
     * Whether the first is the second, or took its place; true where one of them is not said.
     *
     * @param on the day it acts: who comes to be later may not act yet; null: not known, any succession counts
     */
    @Transactional(readOnly = true)
    public boolean isInLine(@Nullable String acting, @Nullable String older, @Nullable LocalDate on) {
        var successor = IssuerNames.key(acting);
        var predecessor = IssuerNames.key(older);
        return successor == null
                || predecessor == null
                || successor.equals(predecessor)
                || issuers.follows(successor, predecessor, on);
    }

    /**
     * Whether a body may have issued texts of its own under its name on a day, as the province did whose name a merged one keeps (all of July 2025
     * bear the name of one of theirs): only a first day that an administrator has said tells that it did not.
     */
    @Transactional(readOnly = true)
    public boolean existed(String issuer, LocalDate on) {
        var key = IssuerNames.key(issuer);
        return key != null && issuers.existed(key, on);
    }

    /**
     * How the unit of a body changed between the issue of a text and a day, the first change first.
     *
     * @param issuedOn null: not known
     */
    @Transactional(readOnly = true)
    public List<Reorganised> changes(@Nullable String issuer, @Nullable LocalDate issuedOn, LocalDate on) {
        var key = IssuerNames.key(issuer);
        return key == null ? List.of() : issuers.reorganised(key, issuedOn, on);
    }
}
