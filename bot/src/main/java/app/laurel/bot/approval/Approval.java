package app.laurel.bot.approval;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a decision is. */
public sealed interface Approval {

    DecisionId id();

    DecisionRequest request();

    Instant since();

    /** Everybody who was asked so far, in their order. */
    List<Asked> asked();

    /**
     * It waits.
     *
     * @param level how often somebody else was asked as well
     * @param firstSigner the first of two who must approve, once they have
     */
    record Open(
            DecisionId id,
            DecisionRequest request,
            Instant since,
            List<Asked> asked,
            int level,
            Optional<PersonId> firstSigner)
            implements Approval {

        Open ask(List<Asked> others, int newLevel) {
            return new Open(
                    id,
                    request,
                    since,
                    Stream.concat(asked.stream(), others.stream()).toList(),
                    newLevel,
                    firstSigner);
        }

        Open signedBy(PersonId signer) {
            return new Open(id, request, since, asked, level, Optional.of(signer));
        }

        Made decide(PersonId by, Verdict verdict, String words, Instant at) {
            return new Made(id, request, since, asked, by, verdict, words, at, firstSigner);
        }

        Withdrawn withdraw(Instant at) {
            return new Withdrawn(id, request, since, asked, at);
        }

        /** What is told when it opens. */
        List<DomainEvent> whoIsAsked() {
            if (asked.isEmpty()) {
                return List.of(stuck());
            }
            var opened = new DecisionOpened(
                    id, request.subject(), request.round(), asked.getFirst().person());
            return Stream.concat(Stream.of(opened), whoIsAskedAsWell(asked.subList(1, asked.size())).stream())
                    .toList();
        }

        List<DomainEvent> whoIsAskedAsWell(List<Asked> others) {
            return others.stream()
                    .<DomainEvent>map(
                            other -> new DecisionEscalated(id, request.subject(), request.round(), other.person()))
                    .toList();
        }

        DecisionStuck stuck() {
            return new DecisionStuck(id, request.subject(), request.round());
        }

        /** When the next in line is asked as well; empty if that is over. */
        public Optional<Instant> nextEscalation() {
            return request.escalations().stream().skip(level).findFirst().map(since::plus);
        }

        /** By what this person may decide, as far as they were asked. */
        List<Asked> rightsOf(PersonId person) {
            return asked.stream()
                    .filter(one -> one.concerns(person))
                    .map(one -> one.heldBy(person))
                    .toList();
        }

        Open without(PersonId person) {
            var others =
                    asked.stream().filter(one -> !one.person().equals(person)).toList();
            return new Open(id, request, since, others, level, firstSigner);
        }

        boolean wasAsked(PersonId person) {
            return asked.stream().anyMatch(one -> one.person().equals(person));
        }

        /** Whether it still waits for this person. */
        public boolean waitsFor(PersonId person) {
            return wasAsked(person) && firstSigner.filter(person::equals).isEmpty();
        }
    }

    /** It was made. */
    record Made(
            DecisionId id,
            DecisionRequest request,
            Instant since,
            List<Asked> asked,
            PersonId by,
            Verdict verdict,
            String words,
            Instant at,
            Optional<PersonId> firstSigner)
            implements Approval {}

    /** The maker took it back. */
    record Withdrawn(DecisionId id, DecisionRequest request, Instant since, List<Asked> asked, Instant at)
            implements Approval {}
}
