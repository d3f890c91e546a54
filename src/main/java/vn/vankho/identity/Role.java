package vn.vankho.identity;

import static vn.vankho.identity.Permission.DECIDE_LAW;
import static vn.vankho.identity.Permission.EDIT;
import static vn.vankho.identity.Permission.KEEP;
import static vn.vankho.identity.Permission.MANAGE_PEOPLE;
import static vn.vankho.identity.Permission.OPERATE;
import static vn.vankho.identity.Permission.READ;
import static vn.vankho.identity.Permission.READ_TRAIL;
import static vn.vankho.identity.Permission.TRASH;

import java.util.Set;

/** Roles of the office. An administrator is not by that a reader of restricted documents. */
public enum Role {
    /** Văn thư. */
    CLERK(READ, KEEP, EDIT, TRASH),
    /** Pháp chế. */
    LEGAL_OFFICER(READ, KEEP, EDIT, DECIDE_LAW, TRASH),
    /** Chất lượng. */
    QUALITY_OFFICER(READ, KEEP, EDIT, TRASH),
    /** Lãnh đạo. */
    LEADER(READ, KEEP, READ_TRAIL),
    /** Chuyên viên. */
    STAFF(READ, KEEP),
    /** Kiểm toán, chỉ đọc. */
    AUDITOR(READ, READ_TRAIL),
    /** Quản trị. */
    ADMINISTRATOR(READ, MANAGE_PEOPLE, OPERATE, READ_TRAIL);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
