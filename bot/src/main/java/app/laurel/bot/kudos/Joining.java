package app.laurel.bot.kudos;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;

/** Lets colleagues join in another's thanks. */
public final class Joining {

    private final KudosBook book;

    Joining(KudosBook book) {
        this.book = book;
    }

    /** Joins in, once. */
    public Joined join(PersonId person, KudosId id) {
        return book.decide(
                id,
                Actor.person(person),
                before -> before.map(kudos -> join(person, kudos))
                        .orElseGet(() -> Decision.answer(new Joined.Unknown())));
    }

    private static Decision<Kudos, Joined> join(PersonId person, Kudos kudos) {
        if (kudos.giver().equals(person) || kudos.receivers().contains(person)) {
            return Decision.answer(new Joined.TheirOwn(kudos));
        }
        if (kudos.joined().contains(person)) {
            return Decision.answer(new Joined.Done(kudos));
        }
        var more = kudos.with(person);
        return Decision.change(more, new Joined.Done(more), new KudosJoined(kudos.id(), person));
    }
}
