package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.PersonId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes disputes and sees to it that they are answered. */
public final class Disputing {

    private final Disputes disputes;
    private final DisputeClock times;
    private final InstantSource clock;

    Disputing(Disputes disputes, DisputeClock times, InstantSource clock) {
        this.disputes = disputes;
        this.times = times;
        this.clock = clock;
    }

    /** What becomes of a challenge. */
    public sealed interface Receipt {

        record Filed(Dispute dispute) implements Receipt {}

        record SaysTooLittle() implements Receipt {}

        record SaysTooMuch(int most) implements Receipt {}
    }

    /** What becomes of an answer. */
    public sealed interface Reply {

        record Given(Dispute.Answered dispute) implements Reply {}

        record AlreadyGiven(Dispute.Answered dispute) implements Reply {}

        record SaysNothing() implements Reply {}

        /** Nobody answers what they have challenged themselves. */
        record OwnDispute() implements Reply {}

        record SaysTooMuch(int most) implements Reply {}

        record Unknown() implements Reply {}
    }

    /** Files a challenge; the same request once. */
    public Receipt file(RequestId request, PersonId by, Claim claim) {
        if (!claim.saysEnough()) {
            return new Receipt.SaysTooLittle();
        }
        if (claim.isTooLong()) {
            return new Receipt.SaysTooMuch(Claim.MOST);
        }
        var id = DisputeId.of(request);
        return disputes.decide(id, Actor.person(by), before -> {
            if (before.isPresent()) {
                return Decision.answer(new Receipt.Filed(before.get()));
            }
            var now = clock.instant();
            var open = new Dispute.Open(id, by, claim, now, times.due(now));
            return Decision.change(open, new Receipt.Filed(open), new DisputeRaised(id, by));
        });
    }

    public Reply answer(DisputeId id, PersonId by, String words) {
        var said = words.strip();
        if (said.isEmpty()) {
            return new Reply.SaysNothing();
        }
        if (said.length() > Claim.MOST) {
            return new Reply.SaysTooMuch(Claim.MOST);
        }
        return disputes.decide(
                id,
                Actor.person(by),
                before -> before.map(found -> switch (found) {
                            case Dispute.Open open ->
                                open.by().equals(by)
                                        ? Decision.<Dispute, Reply>answer(new Reply.OwnDispute())
                                        : answered(open.answer(by, said, clock.instant()));
                            case Dispute.Answered answered ->
                                Decision.<Dispute, Reply>answer(new Reply.AlreadyGiven(answered));
                        })
                        .orElseGet(() -> Decision.answer(new Reply.Unknown())));
    }

    public Optional<Dispute> find(DisputeId id) {
        return disputes.find(id);
    }

    /** What has no answer yet, the oldest first. */
    public List<Dispute.Open> open() {
        return disputes.open();
    }

    private static Decision<Dispute, Reply> answered(Dispute.Answered dispute) {
        return Decision.change(
                dispute, new Reply.Given(dispute), new DisputeAnswered(dispute.id(), dispute.answering()));
    }
}
