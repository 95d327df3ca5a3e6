package app.laurel.bot.voting.chat;

import static java.util.stream.Collectors.toMap;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.ballot.Cast;
import app.laurel.bot.voting.ballot.Casting;
import app.laurel.cards.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows ballots and takes votes. */
@Component
final class VotingChat implements Chatting {

    private final Casting casting;
    private final Cycles cycles;
    private final BallotCards cards;
    private final People people;

    VotingChat(Casting casting, Cycles cycles, BallotCards cards, People people) {
        this.casting = casting;
        this.cycles = cycles;
        this.cards = cards;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("voting")
                .look("vote", this::show)
                .action("voting.vote", VoteForm.class, this::vote)
                .look("voting.read", Reading.class, this::read);
    }

    private Reply show(Turn turn) {
        var tongue = Tongue.of(turn.voice(), people);
        return Reply.answer(casting.now()
                .map(cycle -> cards.ballot(casting.ballot(cycle, turn.person().id()), "", tongue))
                .orElseGet(() -> cards.nothing(tongue)));
    }

    private Reply vote(Turn turn, VoteForm form) {
        var tongue = Tongue.of(turn.voice(), people);
        return Reply.replace(find(form.cycle())
                .map(id -> told(casting.cast(turn.person().id(), id, choices(form)), tongue))
                .orElseGet(() -> cards.nothing(tongue)));
    }

    private Card told(Cast outcome, Tongue tongue) {
        return switch (outcome) {
            case Cast.Counted(var ballot) -> cards.ballot(ballot, tongue.say("ballot.counted"), tongue);
            case Cast.OwnName(var ballot) -> cards.ballot(ballot, tongue.say("ballot.ownName"), tongue);
            case Cast.NotOnBallot(var ballot) -> cards.ballot(ballot, tongue.say("ballot.notOnBallot"), tongue);
            case Cast.NothingChosen(var ballot) -> cards.ballot(ballot, tongue.say("ballot.nothing"), tongue);
            case Cast.Closed(var cycle) -> cards.no("ballot.closed", cycle, tongue);
            case Cast.NotEligible(var cycle) -> cards.no("ballot.notEligible", cycle, tongue);
            case Cast.NoSuchCycle() -> cards.nothing(tongue);
        };
    }

    private static Map<AwardId, PersonId> choices(VoteForm form) {
        return form.choice().entrySet().stream()
                .filter(choice -> AwardId.isOne(choice.getKey()))
                .collect(toMap(choice -> new AwardId(choice.getKey()), Map.Entry::getValue));
    }

    private Reply read(Turn turn, Reading reading) {
        var tongue = Tongue.of(turn.voice(), people);
        return Reply.answer(find(reading.cycle())
                .flatMap(cycles::find)
                .map(cycle -> casting.ballot(cycle, turn.person().id()))
                .flatMap(ballot ->
                        award(reading).flatMap(ballot::slate).map(slate -> cards.everything(ballot, slate, tongue)))
                .orElseGet(() -> cards.nothing(tongue)));
    }

    private static Optional<AwardId> award(Reading reading) {
        return Optional.of(reading.award()).filter(AwardId::isOne).map(AwardId::new);
    }

    private static Optional<CycleId> find(String cycle) {
        return Optional.of(cycle).filter(CycleId::isOne).map(CycleId::new);
    }
}
