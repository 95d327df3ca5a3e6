package app.laurel.bot.kudos.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.kudos.Kudos;
import app.laurel.bot.kudos.KudosBook;
import app.laurel.bot.kudos.KudosId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Thanks in the store. */
@Component
final class StoredKudos implements KudosBook {

    private final Documents documents;
    private final Aggregates<Kudos, KudosDocument> aggregates;

    StoredKudos(Documents documents, Trail trail) {
        this.documents = documents;
        this.aggregates =
                new Aggregates<>(documents, trail, KudosDocument.class, KudosDocument::kudos, KudosDocument::of);
    }

    @Override
    public Optional<Kudos> find(KudosId id) {
        return aggregates.find(key(id));
    }

    @Override
    public <R> R give(KudosId id, LocalDate day, Rule<R> rule) {
        var count = new Count(id.giver(), day);
        return aggregates.decide(
                key(id),
                Actor.person(id.giver()),
                before -> rule.decide(before, count.look()),
                decision -> List.of(count.write()));
    }

    @Override
    public <R> R decide(KudosId id, Actor actor, Function<Optional<Kudos>, Decision<Kudos, R>> rule) {
        return aggregates.decide(key(id), actor, rule);
    }

    @Override
    public int given(PersonId giver, LocalDate day) {
        return new Count(giver, day).look();
    }

    private static Key key(KudosId id) {
        return new Key(
                partition(id.giver()),
                "kudos:" + id.value().substring(id.value().indexOf('|') + 1));
    }

    private static String partition(PersonId giver) {
        return "G|" + giver;
    }

    /** One attempt after the other to count: it is looked at, and then written as it was seen. */
    private final class Count {

        private final Key key;
        private final LocalDate day;
        private Optional<Stored<DayDocument>> seen = Optional.empty();

        private Count(PersonId giver, LocalDate day) {
            this.key = new Key(partition(giver), "day");
            this.day = day;
        }

        int look() {
            seen = documents.read(key, DayDocument.class);
            return given();
        }

        Write write() {
            var next = new DayDocument(day, given() + 1);
            return seen.map(before -> Write.replace(before, next)).orElseGet(() -> Write.create(key.id(), next));
        }

        private int given() {
            return seen.map(stored -> stored.value().given(day)).orElse(0);
        }
    }
}
