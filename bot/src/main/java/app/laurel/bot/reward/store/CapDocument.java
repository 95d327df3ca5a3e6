package app.laurel.bot.reward.store;

import app.laurel.bot.reward.Entitlements;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The rewards of one owner that count against a programme's cap of one year. */
@Kind("cap")
record CapDocument(List<String> entitlements) implements Document {

    static Key key(Entitlements.Cap cap, Owner owner) {
        return new Key(EntitlementDocuments.partition(owner), "cap:" + cap.programme() + ":" + cap.year());
    }

    CapDocument with(String entitlement) {
        return new CapDocument(
                Stream.concat(entitlements.stream(), Stream.of(entitlement)).toList());
    }
}
