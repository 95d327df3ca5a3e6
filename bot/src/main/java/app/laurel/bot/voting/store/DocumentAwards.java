package app.laurel.bot.voting.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.award.Awards;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Awards in the store. */
@Component
final class DocumentAwards implements Awards {

    private static final String PARTITION = "S|awards";

    private final Documents documents;
    private final Aggregates<Honour, AwardDocument> aggregates;

    DocumentAwards(Documents documents, Trail trail) {
        this.documents = documents;
        this.aggregates =
                new Aggregates<>(documents, trail, AwardDocument.class, AwardDocument::toHonour, AwardDocument::of);
    }

    @Override
    public Optional<Award> find(AwardId id) {
        return aggregates.find(key(id)).map(Honour::award);
    }

    @Override
    public List<Award> active() {
        return documents.all(Query.in(PARTITION, AwardDocument.class)).stream()
                .map(Stored::value)
                .filter(document -> !document.retired())
                .map(AwardDocument::toAward)
                .toList();
    }

    @Override
    public <R> R decide(AwardId id, Actor actor, Function<Optional<Honour>, Decision<Honour, R>> rule) {
        return aggregates.decide(key(id), actor, rule);
    }

    private static Key key(AwardId id) {
        return new Key(PARTITION, "award:" + id);
    }
}
