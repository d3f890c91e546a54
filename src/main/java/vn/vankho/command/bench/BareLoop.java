package vn.vankho.command.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;

/** The least that any portal must do: Tika in this process, one field in Lucene, one commit. No store, no database, no isolation. */
final class BareLoop {
    private BareLoop() {}

    /** @return documents per second, one thread */
    static double run(List<MadeFile> files, Path directory) throws IOException, TikaException {
        var tika = new Tika();
        long begin = System.nanoTime();
        try (var writer = new IndexWriter(FSDirectory.open(directory), new IndexWriterConfig(new StandardAnalyzer()))) {
            for (var file : files) {
                var document = new Document();
                document.add(
                        new TextField("text", tika.parseToString(new ByteArrayInputStream(file.bytes())), Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return files.size() / ((System.nanoTime() - begin) / 1e9);
    }
}
