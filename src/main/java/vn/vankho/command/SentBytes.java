package vn.vankho.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;

/** The bytes of a file on their way, as many as it had when it was opened: the portal must not take the half of one for the whole. */
final class SentBytes extends FilterInputStream {
    private static final String CHANGED = "Tệp thay đổi trong lúc gửi; hãy chạy lại lệnh.";

    private final long size;
    private final String whenBroken;
    private long came;

    /** @param whenBroken the sentence about a file that cannot be read to its end */
    SentBytes(InputStream in, long size, String whenBroken) {
        super(in);
        this.size = size;
        this.whenBroken = whenBroken;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count;
        try {
            count = super.read(into, from, length);
        } catch (IOException e) {
            throw new UnreadableFile(whenBroken);
        }
        came += Math.max(0, count);
        if (came > size || count < 0 && came < size) throw new UnreadableFile(CHANGED);
        return count;
    }

    /** Of known length, so that a line that breaks is no end of the file either. */
    BodyPublisher published() {
        var bytes = BodyPublishers.ofInputStream(() -> this);
        return new BodyPublisher() {
            @Override
            public long contentLength() {
                return size;
            }

            @Override
            public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
                bytes.subscribe(subscriber);
            }
        };
    }
}
