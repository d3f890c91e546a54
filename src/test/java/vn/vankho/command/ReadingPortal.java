package vn.vankho.command;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the portal of the tests tells of documents after it has kept them: the name of the file says what becomes of it. */
final class ReadingPortal {
    private static final Map<String, String> IDS = Map.of("mật", "mat", "khóa", "khoa", "quét", "quet", "thư", "thu");

    private static final Map<String, String> FATES = Map.of(
            "mat", "\"mark\":\"TUYỆT MẬT\",\"reading\":\"DONE\",\"message\":\"Đã bị cách ly.\"",
            "khoa", "\"reading\":\"FAILED\",\"message\":\"Tệp được đặt mật khẩu.\"",
            "quet", "\"reading\":\"DONE\",\"message\":\"Bản quét: 3/3 trang là ảnh.\"",
            "thu", "\"reading\":\"DONE\",\"message\":null,\"looked\":\"COULD_NOT\"");

    private static final String GOOD = "\"mark\":null,\"reading\":\"DONE\",\"message\":null";

    private static final String WAITS = GOOD + ",\"looked\":\"WAITS\"";

    /** Somebody else brought it. */
    private static final String OF_OTHERS = "1";

    final AtomicInteger asked = new AtomicInteger();
    /** Requests that are still told that nothing is read yet. */
    final AtomicInteger unread = new AtomicInteger();
    /** Requests that are told that all is read, and that nobody has looked at the pictures yet. */
    final AtomicInteger unlooked = new AtomicInteger();
    /** Documents that were destroyed. */
    final Set<String> destroyed = ConcurrentHashMap.newKeySet();

    static String document(String file) {
        if (file.startsWith("số")) return "so-" + file.replaceAll("\\D", "");
        return IDS.getOrDefault(file.replaceFirst("\\..*", ""), "2");
    }

    String answer(URI question) {
        asked.incrementAndGet();
        boolean open = unread.getAndDecrement() > 0;
        boolean waits = !open && unlooked.getAndDecrement() > 0;
        return Stream.of(question.getQuery().split("&"))
                .map(id -> id.substring("id=".length()))
                .filter(id -> !id.equals(OF_OTHERS) && !destroyed.contains(id))
                .map(id -> "{\"id\":\"" + id + "\","
                        + (open ? "\"reading\":\"RUNNING\"" : waits ? WAITS : FATES.getOrDefault(id, GOOD)) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
