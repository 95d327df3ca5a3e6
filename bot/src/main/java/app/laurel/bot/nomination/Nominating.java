package app.laurel.bot.nomination;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.nomination.OpenCalls.Award;
import app.laurel.bot.nomination.OpenCalls.Call;
import app.laurel.bot.people.PersonId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Proposes a colleague for an award. */
public final class Nominating {

    private final OpenCalls calls;
    private final Nominations nominations;
    private final InstantSource clock;

    Nominating(OpenCalls calls, Nominations nominations, InstantSource clock) {
        this.calls = calls;
        this.nominations = nominations;
        this.clock = clock;
    }

    /** Proposes; the same request again finds what it has made before. */
    public Nominated nominate(PersonId nominator, PersonId nominee, String award, String reason, RequestId request) {
        var fault = Citation.fault(reason);
        if (fault.isPresent()) {
            return new Nominated.Unfit(fault.get());
        }
        var wish = new Wish(nominator, nominee, award, new Citation(reason), request);
        return calls.open().map(call -> nominate(wish, call)).orElseGet(Nominated.NotOpen::new);
    }

    private Nominated nominate(Wish wish, Call call) {
        var award = call.awards().stream()
                .filter(one -> one.id().equals(wish.award()))
                .findFirst();
        if (award.isEmpty()) {
            return new Nominated.UnknownAward();
        }
        if (wish.nominee().equals(wish.nominator())) {
            return new Nominated.OwnName();
        }
        if (!calls.isEligible(call.cycle(), wish.nominee())) {
            return new Nominated.NotEligible(wish.nominee());
        }
        var id = NominationId.of(call.cycle(), wish.award(), wish.nominator(), wish.nominee());
        return nominations.decide(
                id,
                Actor.person(wish.nominator()),
                (before, gate) ->
                        before.map(known -> known(known, wish)).orElseGet(() -> raise(id, wish, award.get(), gate)));
    }

    private Decision<Nomination, Nominated> known(Nomination before, Wish wish) {
        return Decision.answer(
                before.request().equals(wish.request())
                        ? new Nominated.Raised(before)
                        : new Nominated.AlreadyNominated(before));
    }

    private Decision<Nomination, Nominated> raise(NominationId id, Wish wish, Award award, Gate gate) {
        if (gate != Gate.OPEN) {
            return Decision.answer(new Nominated.NotOpen());
        }
        var submitted = Nomination.submitted(id, wish.request(), wish.citation(), clock.instant());
        var event = new NominationSubmitted(id, submitted.round());
        if (award.needsApproval()) {
            return Decision.change(submitted, new Nominated.Raised(submitted), event);
        }
        var approved = submitted.to(new Standing.Approved());
        return Decision.change(approved, new Nominated.Raised(approved), List.of(event, new NominationApproved(id)));
    }

    /** The award of an open or past cycle, as nominators see it. */
    public Optional<Award> award(NominationId id) {
        return calls.find(id.cycle()).stream()
                .flatMap(call -> call.awards().stream())
                .filter(award -> award.id().equals(id.award()))
                .findFirst();
    }

    private record Wish(PersonId nominator, PersonId nominee, String award, Citation citation, RequestId request) {}
}
