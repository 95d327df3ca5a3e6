package app.laurel.bot.reward.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LedgerAgainTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int POSTINGS = 3_000;

    private final InMemoryDocuments documents = new InMemoryDocuments(() -> NOON);

    @Test
    void takesEachPostingInOnceThoughAllAreToldAgain() {
        for (int number = 0; number < POSTINGS; number++) {
            post(number);
        }
        var first = new LedgerDocuments(documents, documents);
        first.catchUp();
        var books = first.balances();
        assertThat(books)
                .singleElement()
                .satisfies(one -> assertThat(one.debits()).isEqualTo(Money.of(POSTINGS + ".00", "CAD")));

        documents.forgetPositions();
        var second = new LedgerDocuments(documents, documents);
        second.catchUp();

        assertThat(second.balances()).isEqualTo(books);
        post(POSTINGS);
        second.catchUp();
        assertThat(second.balances()).isNotEqualTo(books);
    }

    private void post(int number) {
        var posting = Posting.move(
                "accrual:" + number,
                Money.of("1.00", "CAD"),
                Account.payable("p" + number % 7),
                Account.expense("CHEQUING"));
        var document = JournalDocument.of(posting, NOON.minus(Duration.ofHours(number)));
        documents.commit(Batch.in("L|p" + number % 7, Write.create(JournalDocument.id(posting), document)));
    }
}
