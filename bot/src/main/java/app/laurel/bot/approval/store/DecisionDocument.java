package app.laurel.bot.approval.store;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Asked;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it is kept.
 *
 * @param made what was decided, once it was
 * @param withdrawnAt when it was taken back, if it was
 */
@Kind("decision")
record DecisionDocument(
        String id,
        RequestPart request,
        Instant since,
        List<AskedPart> asked,
        int level,
        Optional<String> firstSigner,
        Optional<MadePart> made,
        Optional<Instant> withdrawnAt)
        implements Document {

    static DecisionDocument of(Approval approval) {
        var document = new DecisionDocument(
                approval.id().value(),
                RequestPart.of(approval.request()),
                approval.since(),
                approval.asked().stream().map(AskedPart::of).toList(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return switch (approval) {
            case Approval.Open open -> document.open(open.level(), open.firstSigner());
            case Approval.Made made -> document.made(made);
            case Approval.Withdrawn withdrawn -> document.withdrawn(withdrawn.at());
        };
    }

    Approval approval() {
        var decision = new DecisionId(id);
        var who = asked.stream().map(AskedPart::asked).toList();
        if (made.isPresent()) {
            return made.get().approval(decision, request.request(), since, who, first());
        }
        if (withdrawnAt.isPresent()) {
            return new Approval.Withdrawn(decision, request.request(), since, who, withdrawnAt.get());
        }
        return new Approval.Open(decision, request.request(), since, who, level, first());
    }

    private Optional<PersonId> first() {
        return firstSigner.map(PersonId::new);
    }

    private DecisionDocument open(int atLevel, Optional<PersonId> signer) {
        return new DecisionDocument(
                id, request, since, asked, atLevel, signer.map(PersonId::value), Optional.empty(), Optional.empty());
    }

    private DecisionDocument made(Approval.Made decision) {
        var part = new MadePart(decision.by().value(), decision.verdict().name(), decision.words(), decision.at());
        var signer = decision.firstSigner().map(PersonId::value);
        return new DecisionDocument(id, request, since, asked, level, signer, Optional.of(part), Optional.empty());
    }

    private DecisionDocument withdrawn(Instant at) {
        return new DecisionDocument(id, request, since, asked, level, firstSigner, made, Optional.of(at));
    }

    /** One who was asked. */
    record AskedPart(String person, Instant at, Optional<String> insteadOf) {

        static AskedPart of(Asked asked) {
            return new AskedPart(
                    asked.person().value(), asked.at(), asked.insteadOf().map(PersonId::value));
        }

        Asked asked() {
            return new Asked(new PersonId(person), at, insteadOf.map(PersonId::new));
        }
    }

    /** What was decided. */
    record MadePart(String by, String verdict, String words, Instant at) {

        Approval approval(
                DecisionId id,
                app.laurel.bot.approval.DecisionRequest request,
                Instant since,
                List<Asked> asked,
                Optional<PersonId> firstSigner) {
            return new Approval.Made(
                    id, request, since, asked, new PersonId(by), Verdict.valueOf(verdict), words, at, firstSigner);
        }
    }
}
