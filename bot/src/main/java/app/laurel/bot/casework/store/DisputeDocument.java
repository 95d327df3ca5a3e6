package app.laurel.bot.casework.store;

import app.laurel.bot.casework.Claim;
import app.laurel.bot.casework.Dispute;
import app.laurel.bot.casework.DisputeId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.Optional;

/** A dispute as it is kept; what has no answer is ordered by its age. */
@Kind("dispute")
record DisputeDocument(
        String id,
        String by,
        String about,
        String who,
        String when,
        String product,
        String words,
        Instant since,
        Instant due,
        Optional<AnswerPart> answer)
        implements Document {

    static final String OPEN = "open:";
    static final String ANSWERED = "answered:";

    static DisputeDocument of(Dispute dispute) {
        var claim = dispute.claim();
        return new DisputeDocument(
                dispute.id().value(),
                dispute.by().value(),
                claim.about(),
                claim.who(),
                claim.when(),
                claim.product(),
                claim.words(),
                dispute.since(),
                dispute.due(),
                switch (dispute) {
                    case Dispute.Open open -> Optional.empty();
                    case Dispute.Answered given ->
                        Optional.of(new AnswerPart(given.answering().value(), given.words(), given.at()));
                });
    }

    Dispute dispute() {
        var key = new DisputeId(id);
        var person = new PersonId(by);
        var claim = new Claim(about, who, when, product, words);
        return answer.<Dispute>map(part -> new Dispute.Answered(
                        key, person, claim, since, due, new PersonId(part.by()), part.words(), part.at()))
                .orElseGet(() -> new Dispute.Open(key, person, claim, since, due));
    }

    @Override
    public String order() {
        return (answer.isPresent() ? ANSWERED : OPEN) + "%013d".formatted(since.toEpochMilli());
    }

    /** The answer. */
    record AnswerPart(String by, String words, Instant at) {}
}
