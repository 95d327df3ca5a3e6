package app.laurel.bot.voting.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Candidate;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Slate;
import app.laurel.bot.voting.ballot.Ballot;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Choice;
import app.laurel.cards.voting.VoteCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows ballots, and what was written about those who stand on them. */
@Component
final class BallotCards {

    /** So many characters of citations fit on a ballot, whose size Teams limits. */
    private static final int ROOM = 4_000;

    private static final int MOST_OF_ONE = 200;
    private static final int MOST_WITH_WORDS = 32;
    private static final int MOST_READ = 8_000;

    private final Citations citations;

    BallotCards(Citations citations) {
        this.citations = citations;
    }

    Card ballot(Ballot ballot, String notice, Tongue tongue) {
        if (ballot.slates().isEmpty()) {
            return no("ballot.empty", ballot.cycle(), tongue);
        }
        var cycle = ballot.cycle();
        return new VoteCard(
                tongue.about("ballot.title", cycle),
                notice,
                tongue.say(
                        "ballot.until",
                        Map.of("date", tongue.date(cycle.calendar().votingCloses()))),
                cycle.id().value(),
                ballot.slates().stream()
                        .map(slate -> section(ballot, slate, tongue))
                        .toList());
    }

    private VoteCard.Section section(Ballot ballot, Slate slate, Tongue tongue) {
        var award = slate.contest().award();
        var frozen = ballot.cycle().award(award).orElseThrow();
        var chosen = Optional.ofNullable(ballot.chosen().get(award))
                .map(PersonId::value)
                .orElse("");
        return new VoteCard.Section(
                award.value(),
                tongue.award(ballot.cycle(), slate.contest()),
                frozen.criteria(),
                "choice-" + award,
                chosen,
                isShort(ballot)
                        ? slate.candidates().stream()
                                .map(candidate -> nominee(candidate, room(ballot), tongue))
                                .toList()
                        : List.of(),
                slate.nominees().stream()
                        .map(nominee -> new Choice(tongue.name(nominee), nominee.value()))
                        .toList());
    }

    private VoteCard.Nominee nominee(Candidate candidate, int most, Tongue tongue) {
        var more = tongue.say(
                "ballot.more", Map.of("count", candidate.nominations().size() - 1));
        return new VoteCard.Nominee(tongue.name(candidate.nominee()), citations.first(candidate, most), more);
    }

    private static int room(Ballot ballot) {
        return Math.min(ROOM / Math.max(1, nominees(ballot)), MOST_OF_ONE);
    }

    // A long ballot shows names only; what was written is one press away.
    private static boolean isShort(Ballot ballot) {
        return nominees(ballot) <= MOST_WITH_WORDS;
    }

    private static int nominees(Ballot ballot) {
        return ballot.slates().stream()
                .mapToInt(slate -> slate.candidates().size())
                .sum();
    }

    /** All citations of one award, shortened evenly only where they exceed what Teams takes. */
    Card everything(Ballot ballot, Slate slate, Tongue tongue) {
        var texts = slate.candidates().stream()
                .mapToInt(candidate -> candidate.nominations().size())
                .sum();
        var most = Math.max(40, MOST_READ / Math.max(1, texts));
        var rows = slate.candidates().stream()
                .map(candidate -> Row.of(
                        tongue.name(candidate.nominee()),
                        String.join("\n\n", shortened(citations.of(candidate), most)),
                        ""))
                .toList();
        var title = tongue.say("read.title", Map.of("award", tongue.award(ballot.cycle(), slate.contest())));
        return ListCard.of(title, "", rows).buttons(tongue.vote());
    }

    private static List<String> shortened(List<String> texts, int most) {
        return texts.stream().map(text -> Citations.shortened(text, most)).toList();
    }

    AnswerCard nothing(Tongue tongue) {
        return AnswerCard.of(tongue.say("ballot.none"))
                .text(tongue.say("ballot.none.text"))
                .buttons(tongue.help());
    }

    AnswerCard no(String key, Cycle cycle, Tongue tongue) {
        return AnswerCard.of(tongue.about(key, cycle))
                .text(tongue.say(key + ".text"))
                .buttons(tongue.help());
    }
}
