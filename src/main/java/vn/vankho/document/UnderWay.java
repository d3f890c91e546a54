package vn.vankho.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentRepository.ObjectIs;
import vn.vankho.document.LetterPartRepository.Letter;
import vn.vankho.document.LetterPartRepository.Part;
import vn.vankho.shared.Refused;

/**
 * Letters that are being taken apart. Others may not have a letter before each of its files is known: a line in front of these says so until all
 * are, and a crash leaves it for {@link UnfinishedLetters}.
 *
 * @see "decision 015"
 */
@Component
class UnderWay {
    private static final String KEY = "document.unpack.underWay";
    /** So often the portal may end over a letter that it finishes by itself: an office that had one power cut has two. */
    private static final int TRIES = 3;

    private final LetterPartRepository parts;
    private final TransactionTemplate transaction;
    /** By how many threads. */
    private final Map<Letter, Integer> now = new ConcurrentHashMap<>();

    UnderWay(LetterPartRepository parts, PlatformTransactionManager transactions) {
        this.parts = parts;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean isIn(Letter letter) {
        return now.containsKey(letter);
    }

    /** Writes the line in the transaction that keeps a letter: no crash leaves one whose files nobody asks for. */
    ObjectIs beside(Letter letter, String name, Supplier<ObjectIs> rows) {
        parts.hold(letter);
        var is = rows.get();
        if (!parts.known(letter)) parts.begin(letter, line(name, 0));
        return is;
    }

    /** @param tries at finishing it, this one included; 0 where a person has sent it */
    void during(Letter letter, String name, int tries, Runnable work) {
        now.merge(letter, 1, Integer::sum);
        try {
            transaction.executeWithoutResult(_ -> parts.begin(letter, line(name, tries)));
            work.run();
        } finally {
            now.computeIfPresent(letter, (_, threads) -> threads == 1 ? null : threads - 1);
        }
    }

    /** A try that came to nothing through no fault of the letter does not count; unless somebody else has finished it meanwhile. */
    void uncounted(Letter letter, String name, int tries) {
        transaction.executeWithoutResult(_ -> parts.restate(letter, line(name, tries)));
    }

    /** @param arguments of the line */
    static int tries(List<String> arguments) {
        return arguments.size() < 2 ? 0 : Integer.parseInt(arguments.get(1));
    }

    private static Part line(String name, int tries) {
        return Part.refused(
                name, tries < TRIES ? new Refused(KEY, name, tries) : new Refused("document.unpack.broken", name));
    }
}
