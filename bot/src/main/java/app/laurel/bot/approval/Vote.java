package app.laurel.bot.approval;

import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What one person says on a decision, and what becomes of it. */
record Vote(PersonId by, Verdict verdict, String words, Instant at) {

    static final int MOST_WORDS = 2_000;

    Decision<Approval, Answer> on(Approval approval, Line line) {
        return switch (approval) {
            case Approval.Made made -> Decision.answer(new Answer.AlreadyMade(made));
            case Approval.Withdrawn withdrawn -> Decision.answer(new Answer.Withdrawn());
            case Approval.Open open ->
                refusal(open, line)
                        .<Decision<Approval, Answer>>map(Decision::answer)
                        .orElseGet(() -> count(open, line));
        };
    }

    private Optional<Answer> refusal(Approval.Open open, Line line) {
        var rights = open.rightsOf(by).stream().filter(line::seats).toList();
        if (rights.isEmpty()) {
            return Optional.of(new Answer.NotYours());
        }
        if (rights.stream().noneMatch(line::hasAuthority)) {
            return Optional.of(new Answer.BeyondAuthority());
        }
        if (words.length() > MOST_WORDS) {
            return Optional.of(new Answer.TooManyWords(MOST_WORDS));
        }
        return verdict != Verdict.APPROVED && words.isEmpty() ? Optional.of(new Answer.NeedsWords()) : Optional.empty();
    }

    /** Whether this person was asked and has the authority. */
    static boolean mayVote(PersonId person, Approval.Open open, Line line) {
        return open.rightsOf(person).stream().anyMatch(right -> line.seats(right) && line.hasAuthority(right));
    }

    private Decision<Approval, Answer> count(Approval.Open open, Line line) {
        if (verdict == Verdict.APPROVED && line.needsTwo()) {
            if (open.firstSigner().isEmpty()) {
                var subject = open.request().subject();
                var signed =
                        new DecisionSigned(open.id(), subject, open.request().round(), by);
                return Decision.change(open.signedBy(by), new Answer.NeedsSecond(by), signed);
            }
            if (open.firstSigner().filter(by::equals).isPresent()) {
                return Decision.answer(new Answer.NeedsSecond(by));
            }
        }
        var request = open.request();
        var made = open.decide(by, verdict, words, at);
        return Decision.change(
                made, new Answer.Made(made), new Decided(open.id(), request.subject(), request.round(), verdict, by));
    }
}
