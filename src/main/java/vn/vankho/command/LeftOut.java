package vn.vankho.command;

import java.util.Optional;

/**
 * What an import does not send, and why.
 *
 * @param path of the file, or of the folder when all of it is left out
 */
record LeftOut(String path, String reason) {
    /** Where the journal of a folder lies; the import's own, not worth a line. */
    static final String JOURNAL = ".vankho-import.jsonl";

    private static final String HIDDEN = "tệp hoặc thư mục ẩn";
    private static final String TEMPORARY = "tệp tạm của trình soạn thảo";
    private static final String SYSTEM = "do hệ điều hành tạo";

    /** Empty when the file is wanted. */
    static Optional<LeftOut> of(String path) {
        for (int from = 0; from <= path.length(); ) {
            int slash = path.indexOf('/', from);
            int until = slash < 0 ? path.length() : slash;
            var why = reason(path.substring(from, until));
            // a folder is named once, with the slash
            if (why.isPresent())
                return Optional.of(new LeftOut(slash < 0 ? path : path.substring(0, slash + 1), why.get()));
            from = until + 1;
        }
        return Optional.empty();
    }

    private static Optional<String> reason(String name) {
        if (name.startsWith("~$")) return Optional.of(TEMPORARY);
        if (name.equals("__MACOSX")
                || name.equals(".DS_Store")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini")) return Optional.of(SYSTEM);
        return name.startsWith(".") ? Optional.of(HIDDEN) : Optional.empty();
    }
}
