package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.memory.RememberedTurns;
import app.laurel.bot.people.People;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.testing.Bank;
import app.laurel.cards.Cards;
import java.time.Duration;

/** Laurel once more, beside the one that the bank talks with. */
public final class Instances {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Instances() {}

    /** Another instance over the same store. */
    public static Answering another(Bank bank) {
        return over(bank, bank.the(Documents.class));
    }

    /** One that has lost, or outlived, its memory of turns: only what a turn itself takes care of is left. */
    public static Answering forgetful(Bank bank) {
        return over(bank, new InMemoryDocuments());
    }

    /** One that remembers its turns in this store. */
    static Answering over(Bank bank, Documents memory) {
        return new Answering(
                bank.the(Routes.class),
                bank.the(People.class),
                bank.the(Voices.class),
                new RememberedTurns(memory, false, PATIENCE),
                new Discretion(bank.the(Messenger.class), bank.the(Cards.class)));
    }
}
