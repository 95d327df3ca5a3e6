package app.laurel.bot.referral.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Cases;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Cases as documents: {@code R|case}, the name that the CRM's id gives them, and who has a referee's one bonus. */
@Component
public final class StoredCases implements Cases {

    private static final int LETTERS = 8;

    private final Documents documents;
    private final Aggregates<Referral, CaseDocument> cases;

    public StoredCases(Documents documents, Trail trail) {
        this.documents = documents;
        this.cases = new Aggregates<>(documents, trail, CaseDocument.class, CaseDocument::referral, CaseDocument::of);
    }

    @Override
    public CaseId idFor(String cause) {
        return new CaseId("R-" + Hash.letters("referral:" + cause, LETTERS));
    }

    @Override
    public Optional<Referral> find(CaseId id) {
        return cases.find(key(id));
    }

    @Override
    public <R> R decide(CaseId id, Actor actor, Function<Optional<Referral>, Decision<Referral, R>> rule) {
        return cases.decide(key(id), actor, rule);
    }

    @Override
    public Optional<CaseId> named(String crmId) {
        return documents
                .read(name(crmId), Pointer.class)
                .map(stored -> stored.value().goesTo());
    }

    @Override
    public CaseId name(String crmId, CaseId id) {
        return createdOnce(name(crmId), id);
    }

    @Override
    public CaseId claim(String referee, CaseId id) {
        return createdOnce(new Key("U|" + Hash.letters(referee, 26), "claim"), id);
    }

    private CaseId createdOnce(Key key, CaseId id) {
        var present = documents.read(key, Pointer.class);
        if (present.isEmpty()
                && documents
                        .commit(Batch.in(key.partition(), Write.create(key.id(), new Pointer(id))))
                        .done()) {
            return id;
        }
        return present.or(() -> documents.read(key, Pointer.class))
                .orElseThrow()
                .value()
                .goesTo();
    }

    private static Key key(CaseId id) {
        return new Key("R|" + id, id.value());
    }

    private static Key name(String crmId) {
        return new Key("X|crm:" + crmId, "case");
    }

    @Kind("referral-pointer")
    private record Pointer(CaseId goesTo) implements Document {}
}
