package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.money.Sums;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rewards of one owner that count against a programme's cap of one year.
 *
 * @param amounts what they add up to, one in each currency
 */
@Kind("cap")
record CapDocument(List<String> entitlements, List<Money> amounts) implements Document {

    CapDocument {
        entitlements = List.copyOf(entitlements);
        amounts = List.copyOf(amounts);
    }

    static final CapDocument NONE = new CapDocument(List.of(), List.of());

    static Key key(Entitlements.Cap cap, Owner owner) {
        return new Key(EntitlementDocuments.partition(owner), "cap:" + cap.programme() + ":" + cap.year());
    }

    /** What others than this one have used. */
    Entitlements.Used used(String entitlement, Money amount) {
        var counted = entitlements.contains(entitlement);
        var sum = new Sums(amounts).in(amount.currency());
        return new Entitlements.Used(
                counted ? entitlements.size() - 1 : entitlements.size(), counted ? sum.minus(amount) : sum);
    }

    boolean counts(String entitlement) {
        return entitlements.contains(entitlement);
    }

    /** The same without one that it counts. */
    CapDocument without(String entitlement, Money amount) {
        return new CapDocument(
                entitlements.stream().filter(one -> !one.equals(entitlement)).toList(),
                new Sums(amounts).plus(amount.negated()).amounts());
    }

    CapDocument with(String entitlement, Money amount) {
        return new CapDocument(
                Stream.concat(entitlements.stream(), Stream.of(entitlement)).toList(),
                new Sums(amounts).plus(amount).amounts());
    }
}
