package app.laurel.bot.approval.store;

import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Desk;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;

/** A desk as it is kept. */
@Kind("desk")
record DeskDocument(String person, List<WaitingPart> waiting) implements Document {

    static DeskDocument of(Desk desk) {
        return new DeskDocument(
                desk.person().value(),
                desk.waiting().stream()
                        .map(one -> new WaitingPart(one.decision().value(), one.since(), one.alone()))
                        .toList());
    }

    Desk desk() {
        return new Desk(
                new PersonId(person),
                waiting.stream()
                        .map(part -> new Desk.Waiting(new DecisionId(part.decision()), part.since(), part.alone()))
                        .toList());
    }

    /** One decision that waits. */
    record WaitingPart(String decision, Instant since, boolean alone) {}
}
