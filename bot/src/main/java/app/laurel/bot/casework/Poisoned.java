package app.laurel.bot.casework;

import app.laurel.bot.clock.PoisonedTimers;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.people.Role;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes exceptions of events that a reaction could not digest, and of timers whose deed failed. */
final class Poisoned implements PoisonedEvents, PoisonedTimers {

    static final String EVENT = "event";
    static final String TIMER = "timer";

    private static final Logger LOG = LoggerFactory.getLogger(Poisoned.class);

    private final Exceptions exceptions;

    Poisoned(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public void keep(
            String reaction, String partition, String eventDocument, Occurrence occurrence, RuntimeException fault) {
        var refusal = new Refusal(
                "reaction-failed",
                reaction + " on " + partition + "/" + eventDocument,
                owner(reaction),
                fault.getClass().getSimpleName(),
                Optional.of(new Retry(EVENT, List.of(reaction, partition, eventDocument))));
        // What tells people of exceptions may fail as well; telling of that would never end.
        var id = reaction.startsWith("casework.") ? exceptions.raiseQuietly(refusal) : exceptions.raise(refusal);
        LOG.error("{} can't follow {}/{}: exception {}", reaction, partition, eventDocument, id, fault);
    }

    @Override
    public void keep(String deed, String subject, int level, RuntimeException fault) {
        var refusal = new Refusal(
                "timer-failed",
                deed + " of " + subject + " at level " + level,
                owner(deed),
                fault.getClass().getSimpleName(),
                Optional.of(new Retry(TIMER, List.of(deed, subject, Integer.toString(level)))));
        var id = exceptions.raise(refusal);
        LOG.error("{} of {} at level {} can't be done: exception {}", deed, subject, level, id, fault);
    }

    private static Role owner(String name) {
        var aboutMoney = name.startsWith("reward.") || name.startsWith("payout.");
        return aboutMoney ? Role.FINANCE : Role.ADMINISTRATOR;
    }
}
