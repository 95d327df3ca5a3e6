package app.laurel.bot.nomination;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import java.util.function.Function;

/** Lets nominators change what they have proposed, as long as that is still fair to those who decide. */
public final class Revising {

    private final Nominations nominations;

    Revising(Nominations nominations) {
        this.nominations = nominations;
    }

    /** Rewords an undecided nomination, submits a returned one again, adds to an approved one. */
    public Changed rewrite(PersonId nominator, NominationId id, String text) {
        return Citation.fault(text)
                .<Changed>map(Changed.Unfit::new)
                .orElseGet(() -> change(nominator, id, before -> rewrite(before, new Citation(text))));
    }

    private Decision<Nomination, Changed> rewrite(Nomination before, Citation text) {
        var id = before.id();
        return switch (before.stage()) {
            case SUBMITTED, PENDING_APPROVAL ->
                before.citation().equals(text)
                        ? Decision.answer(new Changed.Done(before))
                        : done(before.reworded(text), new NominationEdited(id));
            case RETURNED -> {
                var again = before.again(text);
                yield done(again, new NominationSubmitted(id, again.round()));
            }
            case APPROVED ->
                before.amendments().contains(text)
                        ? Decision.answer(new Changed.Done(before))
                        : done(before.amended(text), new NominationAmended(id));
            case REJECTED, WITHDRAWN, LAPSED, NOT_SELECTED, AWARDED, ANNOUNCED, REVOKED -> tooLate(before);
        };
    }

    /** Takes a nomination back, before voting opens. */
    public Changed withdraw(PersonId nominator, NominationId id) {
        return change(nominator, id, before -> {
            if (before.stage() == Stage.WITHDRAWN) {
                return Decision.answer(new Changed.Done(before));
            }
            return before.may(Stage.WITHDRAWN)
                    ? done(before.to(new Standing.Withdrawn()), new NominationWithdrawn(id, before.round()))
                    : tooLate(before);
        });
    }

    private Changed change(
            PersonId nominator, NominationId id, Function<Nomination, Decision<Nomination, Changed>> rule) {
        if (!id.nominator().equals(nominator)) {
            return new Changed.NotYours();
        }
        return nominations.decide(id, Actor.person(nominator), (before, gate) -> {
            if (before.isEmpty()) {
                return Decision.answer(new Changed.NotYours());
            }
            return gate == Gate.FINAL ? tooLate(before.get()) : rule.apply(before.get());
        });
    }

    private static Decision<Nomination, Changed> done(Nomination after, DomainEvent event) {
        return Decision.change(after, new Changed.Done(after), event);
    }

    private static Decision<Nomination, Changed> tooLate(Nomination before) {
        return Decision.answer(new Changed.TooLate(before));
    }
}
