package vn.vankho.identity;

/** What a person may do. Roles are sets of these; who may see one document is decided by its access level, not here. */
public enum Permission {
    /** Search and open documents one may see. */
    READ,
    /** Keep documents and new versions. */
    KEEP,
    /** Change metadata, access and versions of any document one may see (one's own: KEEP is enough). */
    EDIT,
    /** Decide on what legal documents do to each other and on their effect: statuses follow from it. Heads are confirmed by EDIT. */
    DECIDE_LAW,
    /** Move documents to the trash and back. */
    TRASH,
    /** Units, people, roles. */
    MANAGE_PEOPLE,
    /** Jobs, index, integrity; releasing and destroying what is in quarantine, unseen. */
    OPERATE,
    /** Read the audit trail. */
    READ_TRAIL
}
