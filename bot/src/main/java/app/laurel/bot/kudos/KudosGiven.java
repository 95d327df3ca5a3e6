package app.laurel.bot.kudos;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import java.util.List;

/** Somebody has thanked colleagues. */
public record KudosGiven(KudosId kudos, List<PersonId> receivers) implements DomainEvent {

    public KudosGiven {
        receivers = List.copyOf(receivers);
    }
}
