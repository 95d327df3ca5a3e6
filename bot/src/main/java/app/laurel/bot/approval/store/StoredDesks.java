package app.laurel.bot.approval.store;

import app.laurel.bot.approval.Desk;
import app.laurel.bot.approval.Desks;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Desks as documents, each person's in a partition of its own. */
@Component
final class StoredDesks implements Desks {

    private final Aggregates<Desk, DeskDocument> desks;

    StoredDesks(Documents documents, Trail trail) {
        this.desks = new Aggregates<>(documents, trail, DeskDocument.class, DeskDocument::desk, DeskDocument::of);
    }

    @Override
    public Desk of(PersonId person) {
        return desks.find(key(person)).orElseGet(() -> Desk.empty(person));
    }

    @Override
    public void change(PersonId person, Actor actor, Function<Desk, Decision<Desk, Boolean>> rule) {
        desks.decide(key(person), actor, before -> rule.apply(before.orElseGet(() -> Desk.empty(person))));
    }

    private static Key key(PersonId person) {
        return new Key("W|" + person, "desk");
    }
}
