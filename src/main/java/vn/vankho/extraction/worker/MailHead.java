package vn.vankho.extraction.worker;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a letter says above its text: who wrote to whom, when and about what, and what is attached. People find letters by it. */
public record MailHead(List<String> lines) {
    public static final String FROM = "Từ";
    public static final String SUBJECT = "Chủ đề";
    public static final String SENT = "Ngày";

    static final MailHead NONE = new MailHead(List.of());

    /** Characters of one line; a letter to a whole province has more recipients than anybody looks for. */
    private static final int LINE = 4_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The lines at the head of the first page of a letter, by their labels; empty where it has none. */
    public static Map<String, String> said(String firstPage) {
        var said = new HashMap<String, String>();
        for (var line : firstPage.lines().takeWhile(one -> !one.isBlank()).toList()) {
            int colon = line.indexOf(": ");
            if (colon > 0) said.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
        }
        return said;
    }

    /** In Vietnamese whoever reads it: it becomes text of the document. */
    static MailHead of(Metadata letter, List<String> attachments) {
        var lines = new ArrayList<String>();
        add(lines, FROM, Stream.of(letter.getValues(Message.MESSAGE_FROM)));
        add(lines, "Đến", Stream.of(letter.getValues(Message.MESSAGE_TO)));
        add(lines, "Đồng gửi", Stream.of(letter.getValues(Message.MESSAGE_CC)));
        add(lines, SUBJECT, Stream.of(letter.getValues(TikaCoreProperties.SUBJECT)));
        var sent = letter.getDate(TikaCoreProperties.CREATED);
        add(lines, SENT, Stream.ofNullable(sent).map(moment -> MOMENT.format(moment.toInstant())));
        add(lines, "Tệp đính kèm", attachments.stream());
        return new MailHead(lines);
    }

    private static void add(List<String> lines, String label, Stream<String> values) {
        var all = values.map(value -> CleanText.of(value).replace('\n', ' '))
                .filter(value -> !value.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!all.isEmpty()) lines.add(label + ": " + (all.length() > LINE ? all.substring(0, LINE) + " …" : all));
    }

    /** The pages with these lines at the head of the first. */
    List<String> above(List<String> pages) {
        if (lines.isEmpty()) return pages;
        var all = new ArrayList<>(pages);
        all.set(0, (String.join("\n", lines) + "\n\n" + pages.getFirst()).strip());
        return all;
    }

    String html() {
        var html = new SafeHtml(Limits.HTML);
        for (var line : lines) {
            html.start("p", null);
            html.text(line);
            html.end("p");
        }
        return html.finish();
    }
}
