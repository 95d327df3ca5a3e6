package app.laurel.bot.reward.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.clawback.Debt;
import app.laurel.bot.reward.clawback.DebtBook;
import app.laurel.bot.reward.clawback.Debts;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Upcaster;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What each owner has to give back, in the owner's partition. */
public final class DebtDocuments implements DebtBook {

    private final Aggregates<Debts, DebtsDocument> debts;

    public DebtDocuments(Documents documents, Trail trail) {
        this.debts = new Aggregates<>(documents, trail, DebtsDocument.class, DebtsDocument::debts, DebtsDocument::of);
    }

    @Override
    public Optional<Debts> find(Owner owner) {
        return debts.find(key(owner));
    }

    @Override
    public <R> R decide(Owner owner, Actor actor, Function<Optional<Debts>, Decision<Debts, R>> rule) {
        return debts.decide(key(owner), actor, rule);
    }

    private static Key key(Owner owner) {
        return new Key(EntitlementDocuments.partition(owner), "debts");
    }

    /** The steps from former shapes. */
    private enum Former implements Upcaster {
        /** What was withheld of a payout was paid outside Laurel where the money itself had come back. */
        GIVING_BACK {
            @Override
            public void next(ObjectNode document) {
                document.path("owed").forEach(one -> {
                    var debt = (ObjectNode) one;
                    debt.put("course", debt.remove("open").asBoolean() ? "OPEN" : "GIVEN_UP");
                });
            }
        }
    }

    @Kind(value = "debts", version = 2, from = Former.class)
    private record DebtsDocument(Owner owner, List<Debt> owed) implements Document {

        static DebtsDocument of(Debts debts) {
            return new DebtsDocument(debts.owner(), debts.debts());
        }

        Debts debts() {
            return new Debts(owner, owed);
        }
    }
}
