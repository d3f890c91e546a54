package vn.vankho.document;

/** What is done on each of many documents. */
public sealed interface ManyDeed {
    /** As the portal keeps it, and as the texts of the screen name it. */
    enum Kind {
        CHANGE("document.many.change"),
        TRASH("document.many.trash"),
        RESTORE("document.many.restore"),
        UNDO("document.many.undo");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Of the words for it. */
        public String key() {
            return key;
        }
    }

    /** Says the same of each. */
    record Change(CommonChange said) implements ManyDeed {}

    /** Throws each away. */
    record ThrowAway() implements ManyDeed {}

    /** Takes each out of the trash. */
    record Restore() implements ManyDeed {}

    /** Gives each back the values that a change of many took. */
    record TakeBack() implements ManyDeed {}

    default Kind kind() {
        return switch (this) {
            case Change _ -> Kind.CHANGE;
            case ThrowAway _ -> Kind.TRASH;
            case Restore _ -> Kind.RESTORE;
            case TakeBack _ -> Kind.UNDO;
        };
    }
}
