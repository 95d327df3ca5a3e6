package app.laurel.bot.kudos;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Where thanks are kept, each with its giver, and how many somebody gave on a day. */
public interface KudosBook {

    Optional<Kudos> find(KudosId id);

    /** Writes thanks down and counts them; asked again if the giver gave others meanwhile. */
    <R> R give(KudosId id, LocalDate day, Rule<R> rule);

    <R> R decide(KudosId id, Actor actor, Function<Optional<Kudos>, Decision<Kudos, R>> rule);

    /** How many somebody gave on a day. */
    int given(PersonId giver, LocalDate day);

    /** What is made of a wish, knowing how many were given on that day before. */
    interface Rule<R> {
        Decision<Kudos, R> decide(Optional<Kudos> before, int given);
    }
}
