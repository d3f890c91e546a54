package vn.vankho.extraction.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel that lies in its file as it is, without the container that later versions put around it: Excel 2 to 4, which knew none, and
 * programs that export tables ever since.
 *
 * <p>Source: [MS-XLS] 2.4.21 (BOF); before: "Excel 4.0 File Format" in the Excel SDK.
 */
final class BareBook {
    /** Of what only the reader of workbooks before Excel 97 knows. */
    static final String TYPE = "application/vnd.ms-excel.sheet.4";

    private static final String XLS = "application/vnd.ms-excel";
    private static final int MARK = 0x09;
    private static final int LARGEST = 50 * 1024 * 1024;

    private BareBook() {}

    /** Whether it is one of before Excel 97; of other types than .xls never. */
    static boolean isOld(Request request) throws IOException {
        int version = version(request);
        return version >= 0 && version < 6;
    }

    /** One of Excel 97 and later in the container that its readers look for; every other file as it is. */
    static Request contained(Request request) throws IOException {
        if (version(request) != 6 || request.size() > LARGEST) return request;
        try (var in = request.open();
                var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(in.readAllBytes()), XlsFonts.STREAM);
            container.writeFilesystem(out);
            return new Request(request.id(), request.kind(), request.mediaType(), out.toByteArray(), null);
        }
    }

    /** Of the format; -1 where it is no bare workbook. */
    private static int version(Request request) throws IOException {
        if (!request.mediaType().equals(XLS)) return -1;
        try (var in = request.open()) {
            var head = in.readNBytes(6);
            if (head.length < 6 || head[0] != MARK) return -1;
            return switch (head[1]) {
                case 0, 2, 4 -> 2 + head[1] / 2;
                case 8 -> head[5];
                default -> -1;
            };
        }
    }
}
