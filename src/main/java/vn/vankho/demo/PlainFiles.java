package vn.vankho.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.stream.Collectors;
import vn.vankho.demo.DemoDocument.Block;
import vn.vankho.shared.OfficeClock;

/** Formats that are text: .txt, .html, .rtf, .eml. */
final class PlainFiles {
    private PlainFiles() {}

    static byte[] text(DemoDocument document) {
        return utf8(document.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    static byte[] html(DemoDocument document) {
        var body = new StringBuilder();
        boolean table = false;
        for (var block : document.blocks()) {
            boolean row = block instanceof Block.Columns || block instanceof Block.Row;
            if (row != table) body.append(row ? "<table>\n" : "</table>\n");
            table = row;
            body.append(html(block)).append('\n');
        }
        if (table) body.append("</table>\n");
        return utf8("<!DOCTYPE html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>"
                + escaped(document.title()) + "</title></head>\n<body>\n" + body + "</body>\n</html>\n");
    }

    private static String html(Block block) {
        return switch (block) {
            case Block.Columns(var left, var right) ->
                "<tr><td>" + escaped(left) + "</td><td>" + escaped(right) + "</td></tr>";
            case Block.Row(var cells) ->
                cells.stream()
                        .map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>"));
            case Block.Centred(var text) -> "<h2 style=\"text-align:center\">" + escaped(text) + "</h2>";
            case Block.PageHeader(var text) -> "<p><em>" + escaped(text) + "</em></p>";
            case Block.Paragraph(var text) -> text.isBlank() ? "" : "<p>" + escaped(text) + "</p>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] rtf(DemoDocument document) {
        var body = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg1258\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset163 Times New Roman;}}\\f0\\fs28\n");
        for (var block : document.blocks()) {
            boolean centred = block instanceof Block.Centred;
            body.append(centred ? "\\pard\\qc\\b " : "\\pard\\qj ")
                    .append(rtf(block.text()))
                    .append(centred ? "\\b0" : "");
            body.append("\\par\n");
        }
        return body.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String rtf(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\t') out.append("\\tab ");
            else if (c == '\\' || c == '{' || c == '}') out.append('\\').append(c);
            else if (c < 0x80) out.append(c);
            else out.append("\\u").append((int) (short) c).append('?');
        }
        return out.toString();
    }

    static byte[] mail(DemoDocument document) {
        var sent = document.issuedOn().atTime(LocalTime.of(9, 15)).atZone(OfficeClock.ZONE);
        var body = Base64.getMimeEncoder().encodeToString(text(document));
        return ("From: " + encoded("Bùi Ngọc Anh") + " <bna@songthuong.example>\r\nTo: "
                        + encoded("Phòng Quản lý công nghệ")
                        + " <qlcn@songthuong.example>\r\nDate: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent)
                        + "\r\nMessage-ID: <20261002.0915@songthuong.example>\r\nSubject: " + encoded(document.title())
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + body + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String words) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(utf8(words)) + "?=";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
