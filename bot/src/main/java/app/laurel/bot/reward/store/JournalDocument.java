package app.laurel.bot.reward.store;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Leg;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;

/** A posting with all its legs; created once and never changed. */
@Kind("journal")
record JournalDocument(String cause, Instant at, List<Entry> legs) implements Document {

    static JournalDocument of(Posting posting, Instant at) {
        return new JournalDocument(
                posting.cause(),
                at,
                posting.legs().stream()
                        .map(leg -> new Entry(leg.account().name(), leg.amount()))
                        .toList());
    }

    static String id(Posting posting) {
        return id(posting.cause());
    }

    static String id(String cause) {
        return "journal:" + cause;
    }

    Posting posting() {
        return new Posting(
                cause,
                legs.stream()
                        .map(leg -> new Leg(new Account(leg.account()), leg.amount()))
                        .toList());
    }

    @Override
    public String order() {
        return at.toString();
    }

    /** One leg. */
    record Entry(String account, Money amount) {}
}
