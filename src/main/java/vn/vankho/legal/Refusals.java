package vn.vankho.legal;

/** What a person has refused and nobody has taken up again, for queries. */
public final class Refusals {
    /** Why a proposal was taken back whose source says otherwise now: nobody has refused it. */
    public static final String OTHERWISE = "said-otherwise";

    /** Why a proposal is no more that a person confirmed: it became an event of its own, or the act beside it was confirmed. */
    public static final String CONFIRMED = "now-confirmed";

    /** Of {@code legal_relation r}; one that was put right and said anew stands there as it is now. */
    public static final String ACT = " (r.state = 'REJECTED' and r.followed_by is null) ";

    /** Of {@code effect_event e}; what followed from an event that is taken back since is asked for by nothing. */
    public static final String EVENT = """
             (e.state = 'PROPOSED' and e.retracted_at is not null and e.retracted_by is not null
              and e.retracted_why not in ('%s', '%s')
              and not exists (select from effect_event n where n.reopens = e.id)
              and (e.caused_by is null or exists (select from effect_event c where c.id = e.caused_by and c.retracted_at is null)))
            """.formatted(OTHERWISE, CONFIRMED);

    private Refusals() {}
}
