package vn.vankho.legal;

/** Only what a person has confirmed changes a status. */
public enum ProposalState {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
