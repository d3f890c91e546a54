package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Letters of Outlook that are broken, endless or lie about what they hold. */
final class OutlookSet {
    private OutlookSet() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.of("thư nửa.msg", () -> half(letter()), "extraction\\.(damaged|door\\.\\w+)|read"),
                HostileFile.of("thư mòn.msg", () -> worn(letter()), "extraction\\.(damaged|door\\.\\w+)|read"),
                HostileFile.of("thư lồng.msg", () -> nested(60), HostileFile.READ),
                HostileFile.of("thư nhiều tệp.msg", OutlookSet::many, HostileFile.READ),
                HostileFile.of("thư dòng lạ.msg", OutlookSet::lines, HostileFile.READ),
                HostileFile.of("thư ra ngoài.msg", OutlookSet::outside, HostileFile.READ),
                HostileFile.of("văn bản.doc", OutlookSet::letter, "extraction.door.wrongEnding"),
                HostileFile.of(
                        "không phải.msg", () -> "From: a@b\n\nthư".getBytes(UTF_8), "extraction.door.wrongEnding"));
    }

    static byte[] letter() throws Exception {
        try (var letter = new OutlookFile("Thư mời", "Kính gửi " + "quý sở ".repeat(500))) {
            return letter.attach("kế hoạch.txt", "Điều 1. ".repeat(2_000).getBytes(UTF_8))
                    .bytes();
        }
    }

    private static byte[] nested(int depth) throws Exception {
        try (var letter = new OutlookFile("tầng", "tầng")) {
            return letter.nest(depth).bytes();
        }
    }

    private static byte[] many() throws Exception {
        try (var letter = new OutlookFile("nhiều", "nhiều")) {
            for (int i = 0; i < 3_000; i++) letter.attach("t" + i + ".txt", new byte[] {1});
            return letter.bytes();
        }
    }

    /** Fields that would begin new ones, or a part of their own, if they were written as they are. */
    private static byte[] lines() throws Exception {
        try (var letter = new OutlookFile("a\r\nBcc: x@y\r\n\r\n<i>nghiêng</i>", "--vankho-0\r\nxin chào")) {
            return letter.attach("a\"\r\nContent-Type: text/html\r\n\r\n<i>.txt", new byte[] {1})
                    .bytes();
        }
    }

    private static byte[] outside() throws Exception {
        try (var letter = new OutlookFile("ra ngoài", "")) {
            return letter.html("<img src=\"" + Lookout.URL + "\"><iframe src=\"" + Lookout.FILE + "\"></iframe><p>chữ")
                    .bytes();
        }
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] worn(byte[] bytes) {
        var chance = new Random(5);
        for (int i = 0; i < bytes.length / 200; i++)
            bytes[512 + chance.nextInt(bytes.length - 512)] ^= (byte) (1 << chance.nextInt(8));
        return bytes;
    }
}
